using Chronology.Rendering;

namespace Chronology.Tests.Rendering.Html.Browser;

[Collection(PageBrowser.Collection)]
public class PageFilterTests(PageBrowser browser)
{
    private static readonly ReportEvent[] Events = [.. PublishedReport.Of(SampleReports.Rich).Events];

    public static TheoryData<string, Func<ReportEvent, bool>> Choices => new()
    {
        { "#text=harbour%20company", e => e.Headline == "The harbour company is founded" },
        { "#text=ODEGARD", e => e.Id == "e-treaty" },
        { "#who=mara", e => e.People.Contains("Mara Quist") },
        { "#who=lindholm%20harbour", e => e.Organizations.Contains("Lindholm Harbour Board") },
        { "#place=%E6%9D%B1%E4%BA%AC", e => e.Places.Contains("東京") },
        { "#source=02-strike", e => e.Sources.Any(s => s.DocumentId == "press/02-strike") },
        { "#doubt=conflict", e => e.Decision.Flags.Contains("sources-differ") },
        { "#doubt=doubt", e => EventDoubt.IsUncertain(e) && !EventDoubt.IsConflict(e) },
        { "#doubt=firm", e => !EventDoubt.IsDoubtful(e) },
        { "#doubt=called-for", e => e.Modality == "called-for" },
        { "#to=44%20BCE", e => e.Date.Start == "-0043-03-15" || IsUntil(e) },
        { "#from=1944-07&to=1944-07", e => e.Date.Start.StartsWith("1944-07", StringComparison.Ordinal) || IsUntil(e) },
        { "#from=2025-11-29", e => string.CompareOrdinal(e.Date.End, "2025-11-29") >= 0 || e.Date.Edtf.EndsWith("..", StringComparison.Ordinal) },
        { "#who=holt&doubt=doubt&from=2025-07-05&to=2025-07-31", e => e.Date.Start is "2025-07-01" or "2025-07-28" && EventDoubt.IsUncertain(e) },
        { "#text=nobody-says-this", _ => false },
    };

    // What was so until a day was so before it.
    private static bool IsUntil(ReportEvent e) => e.Date.Edtf.StartsWith("../", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task State_OfTheFilterIsALink(string hash, Func<ReportEvent, bool> fits)
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop, hash);
        var expected = Events.Where(fits).Select(e => e.Id).ToList();
        Assert.Equal(expected, await page.Shown());
        Assert.Equal($"{expected.Count} of {Events.Length} events", await page.Text("document.querySelector('.filter output').textContent"));
        Assert.Equal(expected.Count == 0 ? "false" : "true", await page.Text("document.querySelector('.none').hidden"));
        Assert.Equal(hash, await page.Text("document.querySelector('.filter .link').getAttribute('href')"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Typing_FiltersAndTellsTheAddress()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        await page.Type("#filter-text", "treaty");
        Assert.Equal("#text=treaty", await page.Text("location.hash"));
        Assert.Contains("e-treaty", await page.Shown());
        Assert.True((await page.Shown()).Length < Events.Length);
        await page.Press("Escape");
        Assert.Equal(Events.Length, (await page.Shown()).Length);
        Assert.Equal("", await page.Text("location.hash"));
    }

    [Fact]
    public async Task Fields_OfferTheNamesOfTheEvents()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        await page.Click(".unfold");
        await page.Evaluate("document.querySelector('#filter-who').focus()");
        var offered = await page.Texts("[...document.querySelectorAll('#list-who option')].map(o => o.value)");
        Assert.Superset(new HashSet<string> { "Iver Holt", "Mara Quist", "Lindholm Harbour Board", "山田花子" }, offered.ToHashSet());
    }

    [Fact]
    public async Task Date_ThatIsNone_IsToldAndFiltersNothing()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        await page.Choose("#filter-from", "2025-13");
        Assert.Equal("true,false", await page.Text("[document.querySelector('#filter-from').getAttribute('aria-invalid'), document.querySelector('.problem').hidden]"));
        Assert.Equal(Events.Length, (await page.Shown()).Length);
    }

    [Fact]
    public async Task Back_ReturnsToTheFilterBefore()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop, "#doubt=conflict");
        await page.Evaluate("location.hash = '#doubt=firm'");
        await page.Settle();
        await page.Evaluate("new Promise(done => { addEventListener('hashchange', () => done(1), { once: true }); history.back(); })");
        Assert.Equal(Events.Where(EventDoubt.IsConflict).Select(e => e.Id), await page.Shown());
        Assert.Equal("conflict", await page.Text("document.querySelector('#filter-doubt').value"));
    }
}
