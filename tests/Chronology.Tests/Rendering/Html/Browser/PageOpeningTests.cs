using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Templates;
using Chronology.Tests.Rendering.Templates;

namespace Chronology.Tests.Rendering.Html.Browser;

[Collection(PageBrowser.Collection)]
public class PageOpeningTests(PageBrowser browser)
{
    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Page_OpensWithoutErrorBreachOrRequest(string name)
    {
        var model = Rendered.Model(name);
        await using var page = await OpenPage.Show(browser, model, Screen.Desktop);
        Assert.Empty(page.Complaints);
        Assert.Equal(PublishedReport.Of(model).Events.Length, (await page.Shown()).Length);
        Assert.Equal(model.Events.IsEmpty ? "false" : "true", await page.Text("!!document.querySelector('.chart svg .axis text')"));
    }

    /// <summary>A user's own folder: a colour, a piece and a script of theirs; the rest stays built in, and the policy allows what is theirs.</summary>
    [Fact]
    public async Task OwnTemplates_AreUsedAndAllowed()
    {
        using var folder = new TemplateFolder();
        folder.With("look.css", ":root { --paper: #fffbe6; --ink: #101010; --accent: #0a5c36 }");
        folder.With("parts/names.hbs", "{{#each people}}<em class=\"mine\">{{this}}</em>{{/each}}");
        folder.With("page.js", "document.body.dataset.mine = Filter.fold('É');");
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop, templates: TemplateSource.WithFolder(folder.Path));
        Assert.Empty(page.Complaints);
        Assert.Equal("rgb(255, 251, 230),e", await page.Text("[getComputedStyle(document.body).backgroundColor, document.body.dataset.mine]"));
        Assert.Contains("Mara Quist", await page.Texts("[...document.querySelectorAll('.mine')].map(e => e.textContent)"));
    }

    [Fact]
    public async Task Page_IsWholeWithoutScripts()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop with { HasScripts = false });
        Assert.Empty(page.Complaints);
        Assert.Equal(PublishedReport.Of(SampleReports.Rich).Events.Select(e => e.Id), await page.Texts("[...document.querySelectorAll('#events .event')].map(e => e.id)"));
        Assert.Equal("true,true", await page.Text("[document.querySelector('.timeline').hidden, document.querySelector('.filter').hidden]"));
    }

    [Fact]
    public async Task Page_FitsAPhone()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Phone);
        Assert.Equal("390", await page.Text("document.scrollingElement.scrollWidth"));
    }

    [Fact]
    public async Task Why_OpensByKeyboard()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        await page.Evaluate("document.querySelector('#e-treaty summary').focus()");
        await page.Press("Enter");
        Assert.Equal("true", await page.Text("document.querySelector('#e-treaty details').open"));
        Assert.Contains("is the day of publication", await page.Text("document.querySelector('#e-treaty .reasons').innerText"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_PrintsEveryEventAndNoControls()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(310), Screen.Desktop with { IsDark = true });
        Assert.Equal("auto", await page.Text("getComputedStyle(document.querySelector('.event')).contentVisibility"));
        await page.Media("print");
        Assert.Equal("none,none,none", await page.Text("['.bar', '.skip', '.controls button'].map(s => getComputedStyle(document.querySelector(s)).display)"));
        Assert.Equal("visible", await page.Text("getComputedStyle(document.querySelector('.event')).contentVisibility"));
        Assert.Equal("rgb(255, 255, 255)", await page.Text("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Page_Prints()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.One, Screen.Desktop);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await page.Print()), StringComparison.Ordinal);
    }
}
