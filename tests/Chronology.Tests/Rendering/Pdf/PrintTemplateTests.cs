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
        var shown = SampleReports.Rich.Events.Where(e => e.Status != "rejected");
        Assert.Equal(shown.Select(e => e.Id), page.QuerySelectorAll("main tbody tr:not(.month)").Select(r => r.Id));
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
        Assert.Equal(["teaser", "planned"], page.QuerySelectorAll("main tr")[^1].QuerySelectorAll(".chip").Select(c => c.TextContent));
        Assert.Contains("sources differ", page.QuerySelectorAll("#" + SampleReports.Rich.Events.First(e => e.Decision.Flags.Contains("sources-differ")).Id + " .chip").Select(c => c.TextContent));
    }

    [Fact]
    public void TitleBlock_CountsEventsSourcesAndCertaintyAndWhatIsLeftOut() => Assert.Equal(
        ["26", "3 facts", "5 documents", "21 firm, 4 uncertain, 1 in conflict", "1 rejected"], Page(SampleReports.Rich).QuerySelectorAll(".facts dd").Select(d => d.TextContent));

    [Fact]
    public void Rejected_EventsAreLeftOutWithTheirSources()
    {
        var text = Page(SampleReports.Rich).DocumentElement.TextContent;
        Assert.DoesNotContain("secret annex", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret annex", Page(SampleReports.One with { Events = [SampleReports.Rich.Events.First(e => e.Status == "rejected")] }).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Undated_FactsStandAfterTheEventsWithReasonAndSources()
    {
        var page = Page(SampleReports.Rich);
        var heading = page.QuerySelector("#undated")!;
        var rows = heading.ParentElement!.QuerySelectorAll("tbody tr");
        Assert.Equal(SampleReports.Rich.Undated.Select(u => u.Headline), rows.Select(r => r.QuerySelector(".headline .told")!.TextContent));
        Assert.Equal(SampleReports.Rich.Undated.Select(u => u.Reason), rows.Select(r => r.QuerySelector(".reason")!.TextContent));
        Assert.All(rows.SelectMany(r => r.QuerySelectorAll(".cite a")), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Contains("planned", rows[1].QuerySelectorAll(".chip").Select(c => c.TextContent));
        Assert.Null(Page(SampleReports.One).QuerySelector("#undated"));
    }

    [Fact]
    public void Notes_DoNotRepeatWhatTheDocumentsSay() =>
        Assert.Equal(["\"the coming weeks\" names no date."], Page(SampleReports.Rich).QuerySelectorAll(".notes .told").Select(n => n.TextContent));

    [Fact]
    public void Name_ThatNoViewHoldsIsRefusedInABranchThatIsNotReached()
    {
        using var folder = new Cli.TemporaryFolder();
        folder.Write("print.html.hbs", "{{#each pages}}{{headInStyle}}{{batesInStile}}{{/each}}");
        var renderer = new PdfRenderer(TemplateSource.WithFolder(folder.FullPath), new BrowserPdfEngine());
        Assert.Contains("unknown name 'batesInStile'", Assert.Throws<TemplateException>(() => renderer.Document(SampleReports.Empty)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_AreAYearAndItsMonthsOrOneForBoth()
    {
        var page = Page(SampleReports.Rich);
        var headings = page.QuerySelectorAll(".year h2, .year h3").Select(h => (h.LocalName, h.TextContent)).ToList();
        Assert.Contains(("h2", "July 1944"), headings);
        Assert.Contains(("h2", "2015 no month told"), headings);
        var year = headings.IndexOf(("h2", "2025"));
        Assert.Equal(["Second quarter", "July", "September", "October", "November", "December"], headings.Skip(year + 1).TakeWhile(h => h.LocalName == "h3").Select(h => h.TextContent));
    }

    [Fact]
    public void Documents_HavePathHashAndPublicationWithItsOrigin()
    {
        var rows = Page(SampleReports.Rich).QuerySelectorAll("table.documents tbody tr");
        Assert.Equal(SampleReports.Rich.Documents.Length, rows.Length);
        Assert.Contains("Path in/press/01-harbour.txt", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(SampleReports.Rich.Documents[0].Sha256, rows[0].QuerySelector(".sha")!.TextContent);
        Assert.Contains("6 October 2025byline: “By Mara Quist | Monday, October 06, 2025”; confidence high (1.00)", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("not known", rows[3].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_IsTheOneAskedFor()
    {
        Assert.Contains("size: a4;", Page(SampleReports.One).QuerySelectorAll("style")[^1].TextContent, StringComparison.Ordinal);
        Assert.Contains("size: legal;", Page(SampleReports.One, new PrintOptions { Paper = "legal" }).QuerySelectorAll("style")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_ThatIsNoneIsRefused() =>
        Assert.Throws<ArgumentException>(() => Page(SampleReports.One, new PrintOptions { Paper = "a4; } body { display: none" }));

    [Fact]
    public void Foot_HoldsWhatIsAskedForAndElseNothing()
    {
        var plain = Page(SampleReports.One).QuerySelectorAll("style")[^1].TextContent;
        Assert.DoesNotContain("bottom", plain, StringComparison.Ordinal);
        var full = Page(SampleReports.One, new PrintOptions { Confidential = "Secret\"; } x", Bates = BatesNumbers.TryParse("A1") }).QuerySelectorAll("style")[^1].TextContent;
        Assert.Contains("@bottom-center { content: \"Secret\\000022\\00003b\\000020\\00007d\\000020x\" }", full, StringComparison.Ordinal);
        Assert.Contains("@bottom-right { content: counter(page, bates)", full, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_InTheRunningHead_CannotEndItsString()
    {
        var style = Page(SampleReports.Hostile).QuerySelectorAll("style")[^1].TextContent;
        Assert.Matches("^\\s*@page \\{ size: a4; @top-left \\{ content: \"[\\\\0-9A-Za-z]+\" \\} \\}\\s*@page :first \\{ @top-left \\{ content: none \\} @top-right \\{ content: none \\} \\}\\s*$", style);
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

    /// <summary>Whatever the text of every field is, the document has the same elements as with a plain word in each.</summary>
    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Attacks))]
    public void Text_OfAnyKindMakesNoElement(int attack)
    {
        var hostile = Page(InEveryField(HostileText.All[attack]));
        Assert.Equal(Elements(Page(InEveryField("a word"))), Elements(hostile));
        Assert.DoesNotContain(hostile.DocumentElement.TextContent, c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u202E' or '\u202D' or '\u2066');
    }

    public static TheoryData<int> Attacks => [.. Enumerable.Range(0, HostileText.All.Length)];

    [Fact]
    public void Title_OfAMegabyteIsCut()
    {
        var page = Page(InEveryField(string.Concat(Enumerable.Repeat("endless title ", 75_000))));
        Assert.InRange(page.QuerySelector("h1")!.TextContent.Length, 200, 310);
        Assert.InRange(page.QuerySelectorAll("style")[^1].TextContent.Length, 100, 2000);
        Assert.InRange(page.DocumentElement.TextContent.Length, 10_000, 400_000);
    }

    private static ReportModel InEveryField(string text) => new(
        ReportModel.SchemaName, text, [new ReportDocument("d", text, text, text, text, new ReportPublished(text, text, text, 0.5))],
        [
            new ReportEvent(
                text, text, text, text, "Told: " + text, new ReportDate(text, text, text, text, text, text, text, text),
                new ReportDecision(text, text, text, [text], [new ReportAlternative(text, text)], 0.5, [text]),
                [new ReportSource("d", "Told: " + text, 0, text.Length + 6, text, 0, 3)], [text], [text], [text], [text]),
        ],
        [new ReportDiagnostic(text, text, "d", 1, 1, text)])
    {
        Undated = [new ReportUndated(text, text, "Told: " + text, text, text, [new ReportPassage("d", text, 0, text.Length)], [text], [text], [text], [text])],
    };

    private static string Elements(IHtmlDocument page) => string.Join(' ', page.All.Select(e => e.LocalName + "(" + string.Join(',', e.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal)) + ")"));

    private static IHtmlDocument Page(ReportModel model, PrintOptions? options = null) =>
        new HtmlParser().ParseDocument(new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine(), options ?? new PrintOptions()).Document(model));
}
