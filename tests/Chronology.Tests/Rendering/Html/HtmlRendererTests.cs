using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chronology.Rendering;
using Chronology.Rendering.Html;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Html;

public class HtmlRendererTests
{
    public static TheoryData<string> Models => ["empty", "one", "rich", "hostile", "many"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Page_AsksNothingOfAnybody(string name)
    {
        var page = Page(Model(name));
        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, base, form[action], [src], [style]"));
        Assert.DoesNotMatch("url\\((?!data:)|@import", string.Concat(page.QuerySelectorAll("style").Select(s => s.TextContent)));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Policy_AllowsExactlyWhatIsInline(string name)
    {
        var page = Page(Model(name));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var inline = page.QuerySelectorAll("style, script").Select(e => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(e.TextContent))));
        Assert.Equal(inline.Order(StringComparer.Ordinal), Regex.Matches(policy, "sha256-[A-Za-z0-9+/=]+").Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Links_LeadSomewhereAndIdsAreUnique(string name)
    {
        var page = Page(Model(name));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")![1..]), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Events_AreOneOrderedListInTheModelsOrder()
    {
        var page = Page(SampleReports.Rich);
        var items = page.QuerySelectorAll("ol#events li.event");
        var events = PublishedReport.Of(SampleReports.Rich).Events;
        Assert.Equal(events.Select(e => e.Id), items.Select(e => e.Id));
        Assert.Equal(events.Select(e => e.Date.Display), items.Select(e => e.QuerySelector("summary .when")!.TextContent.Trim()));
        Assert.Equal(Enumerable.Range(1, items.Length).Select(i => $"{i}"), items.Select(e => e.GetAttribute("value")));
    }

    [Fact]
    public void Event_ShowsDateHeadlineQuotesNamesAndWhy()
    {
        var item = Page(SampleReports.Rich).QuerySelector("#e-treaty")!;
        Assert.Equal("2025-10-06", item.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("Monday", item.QuerySelector(".weekday")!.TextContent);
        Assert.StartsWith("Lindholm and Varby sign the harbour treaty", item.QuerySelector("h4")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["today", "October 6, 2025"], item.QuerySelectorAll("blockquote mark").Select(m => m.TextContent));
        Assert.Equal("“The mayors of Lindholm and Varby signed the harbour treaty today.”", item.QuerySelector("blockquote")!.TextContent);
        Assert.Contains("01-harbour.txt, characters 120–185; published 6 October 2025", Plain(item.QuerySelector(".from")!), StringComparison.Ordinal);
        Assert.Equal(["Mara Quist", "Jon Ødegård", "Lindholm Harbour Board", "Lindholm", "Varby"], item.QuerySelectorAll(".names bdi").Select(b => b.TextContent));
        var why = item.QuerySelectorAll(".reasons dt").ToDictionary(dt => dt.TextContent, dt => dt.NextElementSibling!.TextContent);
        Assert.Equal("6 October 2025", why["Counted from"]);
        Assert.StartsWith("byline of press/01-harbour", why["Known from"], StringComparison.Ordinal);
        Assert.Equal("high (0.97)", why["Confidence"]);
    }

    [Fact]
    public void Documents_TellWhenTheyWerePublishedAndHowThatIsKnown()
    {
        var rows = Page(SampleReports.Rich).QuerySelectorAll(".documents tbody tr").Select(Plain).ToList();
        Assert.Equal(SampleReports.Rich.Documents.Length, rows.Count);
        Assert.Contains("6 October 2025, byline: “By Mara Quist | Monday, October 06, 2025”; confidence high (1.00)", rows[0], StringComparison.Ordinal);
        Assert.Contains("one of 5 Saturdays, 1 to 29 November 2025", rows[2], StringComparison.Ordinal);
        Assert.Contains("not known", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_TextComesOutInert()
    {
        var page = Page(SampleReports.Hostile);
        Assert.Equal(Programs(Page(SampleReports.Rich)), Programs(page));
        Assert.Equal(SampleReports.Hostile.Events.Length, page.QuerySelectorAll("#events .event").Length);
        Assert.Contains("alert('title')", page.Title!, StringComparison.Ordinal);
        var attributes = page.All.SelectMany(e => e.Attributes).Select(a => a.Name).Distinct();
        Assert.DoesNotContain(attributes, a => a.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(page.DocumentElement.TextContent, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202D' or '\u2066' or '\u2069' or '\uFFFE' or '\uFFFF');
        Assert.Contains("{{title}} {{#each events}}{{this}}{{/each}} {{{raw}}}", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTitle_IsCutAndNotRefused()
    {
        var page = Page(HostileText.WithTitle(new string('x', 1_000_000)));
        Assert.Equal(301, page.Title!.Length);
        Assert.EndsWith("…", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_SaysSoAndNeedsNoScript()
    {
        var page = Page(SampleReports.Empty);
        Assert.Equal("No dated events were found.", page.QuerySelector("#events")!.TextContent);
        Assert.Empty(page.Scripts);
    }

    [Fact]
    public void Structure_HasLandmarksAndHeadingsWithoutGaps()
    {
        var page = Page(SampleReports.Rich);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Fonts_AreEmbeddedOnlyForLettersInUse()
    {
        Assert.DoesNotContain("U+0400-045F", Text(SampleReports.Empty), StringComparison.Ordinal);
        Assert.Contains("U+0400-045F", Text(SampleReports.Rich), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_IsTheSameEveryTime() => Assert.Equal(Text(SampleReports.Rich), Text(SampleReports.Rich));

    [Fact]
    public void Rejected_EventsAreNotPublished()
    {
        Assert.Contains(SampleReports.Rich.Events, e => e.Status == "rejected");
        Assert.DoesNotContain("Varby denies a secret annex", Text(SampleReports.Rich), StringComparison.Ordinal);
    }

    [Fact]
    public void Undated_FactsStandApartWithTheirReason()
    {
        var facts = Page(SampleReports.Rich).QuerySelectorAll("#undated .fact");
        Assert.Equal(SampleReports.Rich.Undated.Select(f => (f.Id, f.Headline, f.Reason)), facts.Select(f => (f.Id!, f.QuerySelector(".headline")!.TextContent, f.QuerySelector(".reason")!.TextContent)));
        Assert.All(facts, fact => Assert.NotEmpty(fact.QuerySelectorAll("blockquote")));
        Assert.Null(Page(SampleReports.One).QuerySelector("#undated"));
    }

    [Fact]
    public void Event_TellsTheTimelineWhereItLiesAndHowFirmly()
    {
        var saturday = Page(SampleReports.Rich).QuerySelectorAll(".event").Single(e => e.GetAttribute("data-days") is { } days && days.StartsWith("2025-11-01", StringComparison.Ordinal));
        Assert.Equal(("2025-11-01", "2025-11-29", "choice", "doubt"), (saturday.GetAttribute("data-from"), saturday.GetAttribute("data-to"), saturday.GetAttribute("data-shape"), saturday.GetAttribute("data-tone")));
        Assert.Equal("2025-11-01 2025-11-08 2025-11-15 2025-11-22 2025-11-29", saturday.GetAttribute("data-days"));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void LinkedData_ListsTheEventsByTheirLinks(string name)
    {
        var page = Page(Model(name));
        if (page.QuerySelector("script[type='application/ld+json']") is not { } script)
        {
            Assert.Equal("empty", name);
            return;
        }

        using var data = JsonDocument.Parse(script.TextContent);
        var items = data.RootElement.GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("@id").GetString()![1..]);
        Assert.Equal(page.QuerySelectorAll(".event, .fact").Select(e => e.Id), items);
    }

    private static List<string> Programs(IHtmlDocument page) => [.. page.Scripts.Where(s => !s.HasAttribute("type")).Select(s => s.TextContent)];

    private static ReportModel Model(string name) => name switch
    {
        "empty" => SampleReports.Empty,
        "one" => SampleReports.One,
        "rich" => SampleReports.Rich,
        "hostile" => SampleReports.Hostile,
        _ => SampleReports.Many(300),
    };

    private static string Text(ReportModel model)
    {
        using var output = new MemoryStream();
        new HtmlRenderer(TemplateSource.BuiltIn).Render(model, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IHtmlDocument Page(ReportModel model) => new HtmlParser().ParseDocument(Text(model));

    private static string Plain(IElement element) => Regex.Replace(element.TextContent, "\\s+", " ").Trim();
}
