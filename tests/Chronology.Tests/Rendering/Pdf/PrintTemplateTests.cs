using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chronology.Rendering;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>The document that is printed; these need no browser.</summary>
public class PrintTemplateTests
{
    [Fact]
    public void Events_AreRowsUnderARepeatableHeading()
    {
        var page = Page(SampleReports.Rich);
        Assert.Equal(SampleReports.Rich.Events.Select(e => e.Id), page.QuerySelectorAll("table.events tbody tr").Select(r => r.Id));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.Single(t.QuerySelectorAll("thead")));
    }

    [Fact]
    public void Citations_LeadToTheirSourcesInTheOrderOfReading()
    {
        var page = Page(SampleReports.Rich);
        var cited = page.QuerySelectorAll(".cite a").Select(a => int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();
        Assert.Equal(Enumerable.Range(1, cited.Count), cited);
        Assert.Equal(page.QuerySelectorAll(".sources > li").Select(s => "#" + s.Id), page.QuerySelectorAll(".cite a").Select(a => a.GetAttribute("href")).Distinct());
    }

    [Fact]
    public void Marks_StandInWordsUnderTheDateAndBesideTheHeadline()
    {
        var page = Page(SampleReports.Rich);
        string Marks(string start) => page.QuerySelectorAll("tr").First(r => r.Id!.EndsWith(start, StringComparison.Ordinal)).QuerySelector(".marks")!.TextContent;
        Assert.Equal("month only", Marks("-1944-07-01"));
        Assert.Equal("month only, year implied", Marks("-2025-07-01"));
        Assert.StartsWith("one of 5 Saturdays, inferred", Marks("-2025-11-01"), StringComparison.Ordinal);
        Assert.Equal(["teaser", "planned"], page.QuerySelectorAll("table.events tr")[^1].QuerySelectorAll(".chip").Select(c => c.TextContent));
        Assert.Contains("sources differ", page.QuerySelectorAll("#" + SampleReports.Rich.Events.First(e => e.Decision.Flags.Contains("sources-differ")).Id + " .chip").Select(c => c.TextContent));
    }

    [Fact]
    public void TitleBlock_CountsEventsSourcesAndCertainty() => Assert.Equal(
        ["27", "5 documents", "22 firm, 4 uncertain, 1 in conflict"], Page(SampleReports.Rich).QuerySelectorAll(".facts dd").Select(d => d.TextContent));

    [Fact]
    public void Title_InTheRunningHead_CannotEndItsString()
    {
        var style = Page(SampleReports.Hostile).QuerySelectorAll("style")[^1].TextContent;
        Assert.Matches("^@page \\{ @top-left \\{ content: \"[\\\\0-9A-Za-z]+\" \\} \\} @page :first \\{ @top-left \\{ content: none \\} \\}$", style);
    }

    [Fact]
    public void Hostile_TextStaysText()
    {
        var page = Page(SampleReports.Hostile);
        Assert.Empty(page.Scripts);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, link, meta[http-equiv]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(page.DocumentElement.TextContent, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202D');
    }

    private static IHtmlDocument Page(ReportModel model) => new HtmlParser().ParseDocument(new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine()).Document(model));
}
