using Deque.AxeCore.Commons;

namespace Chronology.Tests.Rendering.Html.Browser;

/// <summary>Judged by axe-core, with every disclosure open and everything laid out.</summary>
[Collection(PageBrowser.Collection)]
public class AccessibilityTests(PageBrowser browser)
{
    private const string Resource = "Deque.AxeCore.Commons.Resources.axe.min.js";

    private static readonly string Axe = ReadAxe();

    public static TheoryData<string, bool, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, bool, bool>();
            foreach (var model in new[] { "rich", "hostile", "empty", "one" })
            {
                foreach (var (isDark, isPhone) in new[] { (false, false), (false, true), (true, false), (true, true) })
                {
                    pages.Add(model, isDark, isPhone);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_BreaksNoRule(string model, bool isDark, bool isPhone)
    {
        await using var page = await OpenPage.Show(browser, Rendered.Model(model), (isPhone ? Screen.Phone : Screen.Desktop) with { IsDark = isDark });
        await page.Evaluate("for (const details of document.querySelectorAll('details')) { details.open = true; } document.querySelector('.unfold')?.click()");
        await page.Settle();
        await page.Evaluate(Axe + "\n;1");
        var found = await page.Texts("(await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary}`))");
        Assert.Empty(found);
    }

    private static string ReadAxe()
    {
        using var stream = typeof(AxeResult).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
