using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Tests.Rendering.Html.Browser;

[Collection(PageBrowser.Collection)]
public class PageTimelineTests(PageBrowser browser)
{
    private const string Ticks = "[...document.querySelectorAll('.chart .axis text')].map(t => t.textContent).join()";

    [Fact]
    public async Task Buttons_ZoomInAndOutAndShowAll()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        await page.Click("[data-do=all]");
        var (all, ticks) = (await Range(page), await page.Text(Ticks));
        Assert.Contains("BCE", all, StringComparison.Ordinal);
        await page.Click("[data-do=in]");
        Assert.NotEqual(ticks, await page.Text(Ticks));
        await page.Click("[data-do=out]");
        Assert.Equal(ticks, await page.Text(Ticks));
        await page.Click("[data-do=in]");
        await page.Click("[data-do=all]");
        Assert.Equal(all, await Range(page));
    }

    [Fact]
    public async Task WheelAndDrag_MoveTheView()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(200), Screen.Desktop);
        var before = await Range(page);
        await page.Wheel(".chart", -400, withControl: true);
        var zoomed = await Range(page);
        Assert.NotEqual(before, zoomed);
        var tick = await FirstTickAt(page);
        await page.Drag(".chart .axis", 150);
        Assert.NotEqual(tick, await FirstTickAt(page));
        Assert.Equal("", await page.Text("location.hash"));
        await page.Wheel(".chart", 300, withControl: false);
        Assert.NotEqual("0", await page.Text("Math.round(scrollY)"));
    }

    [Fact]
    public async Task Keys_WalkTheEventsAndOpenThem()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        var events = PublishedReport.Of(SampleReports.Rich).Events;
        await page.Evaluate("document.querySelector('.chart').focus()");
        await page.Press("Home");
        Assert.Equal("15 March 44 BCE: A Roman senator is killed on the Ides of March", await Said(page));
        await page.Press("ArrowRight");
        Assert.Equal("the 1200s: The first quay is built", await Said(page));
        await page.Press("End");
        Assert.StartsWith(events[^1].Date.Display + ": " + events[^1].Headline, await Said(page), StringComparison.Ordinal);
        Assert.Equal(events[^1].Id, await page.Text("document.querySelector('.mark.chosen').dataset.event"));
        await page.Press("ArrowLeft");
        await page.Press("Enter");
        Assert.Equal("#" + events[^2].Id, await page.Text("location.hash"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bars_OfFewEvents_AreShownWhole(bool isPhone)
    {
        var month = SampleEvents.Treaty with { Date = new ReportDate("2025-08", "2025-08-01", "2025-08-31", "month", "", "2025-08", "August 2025", "in August") };
        await using var page = await OpenPage.Show(browser, SampleReports.One with { Events = [month] }, isPhone ? Screen.Phone : Screen.Desktop);
        Assert.Equal("1 to 31 August 2025", await Range(page));
        Assert.Equal("true", await page.Text("(() => { const [bar, chart] = ['.mark rect.hollow', '.chart'].map(s => document.querySelector(s).getBoundingClientRect()); return bar.left >= chart.left && bar.right <= chart.right; })()"));
    }

    [Fact]
    public async Task Labels_StayInViewAndOverNoOther()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(200), Screen.Desktop);
        Assert.Equal("", await page.Text("""
            (() => {
              const chart = document.querySelector('.chart').getBoundingClientRect();
              const labels = [...document.querySelectorAll('.mark .caption')].map(l => [l.textContent, l.getBoundingClientRect()]);
              const outside = labels.filter(([, box]) => box.left < chart.left - 1 || box.right > chart.right + 1);
              const over = labels.filter(([, a], i) => labels.some(([, b], j) => j > i && a.left < b.right - 1 && b.left < a.right - 1 && Math.abs(a.top - b.top) < 8));
              return labels.length < 5 ? 'few labels' : [...outside, ...over].map(([text]) => text).join('; ');
            })()
            """));
    }

    /// <summary>The sans has no italic, and none is made up.</summary>
    [Fact]
    public async Task WordsOfDoubt_AreSetInTheItalicThatThereIs()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        foreach (var words in (string[])[".mark .words", ".key .doubt"])
        {
            Assert.StartsWith("italic, \"Source Serif 4\"", await page.Text($"(s => `${{s.fontStyle}}, ${{s.fontFamily}}`)(getComputedStyle(document.querySelector('{words}')))"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Click_OnAMarkOpensTheEvent()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.One, Screen.Desktop);
        await page.Click(".mark .caption");
        Assert.Equal("#e-treaty", await page.Text("location.hash"));
    }

    [Fact]
    public async Task DoubtfulDates_AreNeverPointsAndSaySoInWords()
    {
        foreach (var e in PublishedReport.Of(SampleReports.Rich).Events)
        {
            await using var page = await OpenPage.Show(browser, SampleReports.Rich with { Events = [e] }, Screen.Desktop);
            var isFirmDay = e.Date.Start == e.Date.End && !EventDoubt.IsDoubtful(e);
            Assert.Equal((e.Id, isFirmDay), (e.Id, await page.Text("!!document.querySelector('.mark circle.solid')") == "true"));
            if (EventDoubt.IsConflict(e))
            {
                Assert.Equal("sources differ", await page.Text("document.querySelector('.mark.conflict .words').textContent"));
                Assert.Equal("2", await page.Text("document.querySelectorAll('.mark.conflict circle.hollow').length"));
            }
            else if (EventDoubt.IsUncertain(e))
            {
                Assert.Contains("uncertain", await page.Text("document.querySelector('.mark.doubt .words').textContent"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task OpenEnds_AreArrows()
    {
        var open = SampleReports.Rich.Events.Where(e => e.Date.Edtf.Contains("..", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, open.Count);
        foreach (var e in open)
        {
            await using var page = await OpenPage.Show(browser, SampleReports.Rich with { Events = [e] }, Screen.Desktop);
            Assert.Equal("1", await page.Text("document.querySelectorAll('.mark path.line').length"));
        }
    }

    [Fact]
    public async Task Importance_SizesWhatIsDrawn()
    {
        var e = SampleReports.One.Events[0];
        var model = SampleReports.One with { Events = [e with { Id = "small", Importance = 0.1 }, e with { Id = "large", Importance = 1 }] };
        await using var page = await OpenPage.Show(browser, model, Screen.Desktop);
        var radius = await page.Evaluate("['small', 'large'].map(id => Number(document.querySelector(`[data-event=${id}] circle`).getAttribute('r')))");
        Assert.True(radius[0].GetDouble() < radius[1].GetDouble());
    }

    [Fact]
    public async Task Crowds_AreDrawnAsFarAsThereIsRoomAndCounted()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(3000), Screen.Desktop);
        var drawn = int.Parse(await page.Text("document.querySelectorAll('.mark').length"), CultureInfo.InvariantCulture);
        Assert.InRange(drawn, 20, 1000);
        Assert.Contains("as strokes on the line: zoom in", await Said(page), StringComparison.Ordinal);
        Assert.Equal("true", await page.Text("document.querySelector('.rug').getAttribute('d').length > 100"));
    }

    [Fact]
    public async Task Chosen_EventIsDrawnWhereThereIsNoRoomForIt()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(3000), Screen.Desktop, "#e-1501");
        Assert.Equal("e-1501", await page.Text("document.querySelector('.mark.chosen').dataset.event"));
    }

    [Fact]
    public async Task Filter_LeavesItsEventsOnTheTimeline()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop, "#doubt=conflict");
        Assert.Equal(SampleReports.Rich.Events.Where(EventDoubt.IsConflict).Select(e => e.Id), await page.Texts("[...document.querySelectorAll('.mark')].map(m => m.dataset.event)"));
    }

    private static Task<string> Range(OpenPage page) => page.Text("document.querySelector('.range').textContent");

    private static Task<string> Said(OpenPage page) => page.Text("document.querySelector('.said').textContent");

    private static Task<string> FirstTickAt(OpenPage page) => page.Text("document.querySelector('.chart .axis .tick').getAttribute('d') + document.querySelector('.chart .axis text').textContent");
}
