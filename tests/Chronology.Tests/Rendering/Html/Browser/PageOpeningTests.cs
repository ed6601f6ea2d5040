using System.Text;
using Chronology.Rendering;

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
        await using var page = await OpenPage.Show(browser, SampleReports.Many(120), Screen.Desktop with { IsDark = true });
        await page.Media("print");
        Assert.Equal("none,none,none", await page.Text("['.bar', '.skip', '.controls button'].map(s => getComputedStyle(document.querySelector(s)).display)"));
        Assert.Equal("visible", await page.Text("getComputedStyle(document.querySelector('.event')).contentVisibility"));
        Assert.Equal("rgb(255, 255, 255)", await page.Text("getComputedStyle(document.body).backgroundColor"));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await page.Print()), StringComparison.Ordinal);
    }
}
