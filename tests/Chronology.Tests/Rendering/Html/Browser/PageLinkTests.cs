namespace Chronology.Tests.Rendering.Html.Browser;

[Collection(PageBrowser.Collection)]
public class PageLinkTests(PageBrowser browser)
{
    private const string Place = "(() => { const b = document.querySelector(':target').getBoundingClientRect(); return b.top >= document.querySelector('.bar').getBoundingClientRect().bottom && b.top < innerHeight; })()";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Link_ToAnEventShowsIt(bool isPhone)
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Many(400), isPhone ? Screen.Phone : Screen.Desktop, "#e-237");
        Assert.Equal("e-237", await page.Text("document.querySelector(':target').id"));
        Assert.True(await page.Becomes(Place));
        Assert.Equal("true", await page.Text("document.querySelector('.said').textContent.includes('entry 237')"));
    }

    [Fact]
    public async Task Link_ToAnEventThatTheFilterHides_EndsTheFilter()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop, "#doubt=conflict");
        await page.Evaluate("location.hash = '#e-treaty'");
        await page.Settle();
        Assert.Contains("e-treaty", await page.Shown());
        Assert.True(await page.Becomes(Place));
    }

    [Fact]
    public async Task EveryEvent_HasALinkOfItsOwn()
    {
        await using var page = await OpenPage.Show(browser, SampleReports.Rich, Screen.Desktop);
        Assert.Equal("true", await page.Text("[...document.querySelectorAll('.event')].every(e => e.querySelector('.here').hash === '#' + e.id)"));
    }
}
