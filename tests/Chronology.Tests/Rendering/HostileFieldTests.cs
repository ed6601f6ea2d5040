using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Chronology.Rendering;
using Chronology.Rendering.Calendar;
using Chronology.Rendering.Csv;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Html;
using Chronology.Rendering.Json;
using Chronology.Rendering.JsonLd;
using Chronology.Rendering.JsonLines;
using Chronology.Rendering.Markdown;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;
using Chronology.Rendering.TimelineJs;
using Chronology.Tests.Rendering.Excel.Filling;
using Chronology.Tests.Rendering.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Chronology.Tests.Rendering;

/// <summary>
/// A chronology that somebody sent, hostile in every field that the reader takes, ids, dates and paths among them: it comes out inert in every format.
/// </summary>
public partial class HostileFieldTests
{
    /// <summary>Each begins as another kind of formula, and breaks out of another kind of text.</summary>
    private static readonly string[] Texts =
    [
        "=1+1\"'><script>alert(1)</script><img src=x onerror=alert(2)></style></textarea><!--\u202Egnp\u202C {{title}} {{{x}}} {% y %}",
        "@a\r\nEND:VEVENT\nBEGIN:VEVENT\u0000\u0007\u001B[31m\uD83D \uDE00, \"b\";c\\ ]]> [l](javascript:alert(3)) ![i](http://x.invalid/i.png) <http://x.invalid> `d` | # e",
    ];

    private static readonly string Json = JsonText.Of(SampleReports.Rich with { Subjects = [new ReportSubject(ReportSubject.Document, SampleReports.Rich.Documents[0].Id, new ReportReview("mine", [new ReportColumn("Seen by", "Roe")]))] });

    /// <summary>The reader refuses what is none of these states, kinds and days.</summary>
    private static readonly string[] Refused =
    [
        "diagnostics.severity", "events.date.end", "events.date.precision", "events.date.qualifier", "events.date.start", "events.modality", "events.status", "schema", "subjects.kind", "undated.modality",
    ];

    private static readonly string[] Fields = [.. Values(JsonNode.Parse(Json)!, "").Select(value => value.Path).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Groups => new()
    {
        { "Date", 0 }, { "Date", 1 }, { "Id", 0 }, { "Id", 1 }, { "", 0 }, { "", 1 },
    };

    [Fact]
    public void Reader_TakesAnyTextWhereTextMayBe() => Assert.Equal(Refused, Fields.Where(field => With([field], Texts[0]) is null));

    /// <summary>Dates and ids by themselves: without them an event would be left out, and what else is hostile with it.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void Text_InEveryField_IsInertEverywhere(string group, int text)
    {
        var fields = Fields.Except(Refused).Where(field => GroupOf(field) == group).ToList();
        Assert.InRange(fields.Count, 3, 60);
        var model = With(fields, Texts[text]);
        Assert.NotNull(model);
        Page(Rendered.Text(new HtmlRenderer(TemplateSource.BuiltIn), model));
        Page(new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine()).Document(model));
        Workbook(model);
        Csv(Rendered.Text(new CsvRenderer(), model));
        Calendar(Rendered.Text(new CalendarRenderer(), model), model);
        Markdown(Rendered.Text(new MarkdownRenderer(), model));
        Slides(Rendered.Text(new TimelineJsRenderer(), model));
        Plain(Rendered.Text(new JsonLdRenderer(), model));
        Assert.All(Rendered.Text(new JsonLinesRenderer(), model).TrimEnd('\n').Split('\n'), Plain);
        Plain(JsonText.Of(model));
    }

    private static string GroupOf(string field) =>
        field.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? "Id" : field.Contains("date.", StringComparison.Ordinal) || field.EndsWith("edtf", StringComparison.Ordinal) ? "Date" : "";

    /// <summary>Null where the reader refuses it: then it reaches no output.</summary>
    private static ReportModel? With(List<string> fields, string text)
    {
        var root = JsonNode.Parse(Json)!;
        var count = 0;
        foreach (var value in Values(root, "").Where(value => fields.Contains(value.Path)).ToList())
        {
            // Ids stay apart from each other.
            count++;
            value.Node.ReplaceWith(GroupOf(value.Path) == "Id" ? $"{text} {count.ToString(CultureInfo.InvariantCulture)}" : text);
        }

        return JsonReportReader.TryRead(Encoding.UTF8.GetBytes(root.ToJsonString()), "x", out var model, out _) ? model : null;
    }

    private static IEnumerable<(string Path, JsonValue Node)> Values(JsonNode? node, string path) => node switch
    {
        JsonObject o => o.SelectMany(property => Values(property.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
        JsonArray list => list.SelectMany(item => Values(item, path)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(path, value)],
        _ => [],
    };

    private static void Page(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, link, base, form[action], style[media]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes).Select(a => a.Name), name => name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[href], [src]"), e => Assert.StartsWith("#", e.GetAttribute("href") ?? e.GetAttribute("src"), StringComparison.Ordinal));
        Assert.All(page.Scripts.Where(script => script.Type is null or ""), script => Assert.DoesNotContain("alert(", script.Text, StringComparison.Ordinal));
        Assert.DoesNotMatch(Hidden(), page.DocumentElement.TextContent);
    }

    private static void Workbook(ReportModel model)
    {
        using var stream = new MemoryStream();
        new WorkbookRenderer(TemplateSource.BuiltIn).Render(model, stream);
        UserTemplate.AssertValid(stream.ToArray());
        using var document = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()));
        Assert.All(document.WorkbookPart.WorksheetParts.SelectMany(part => part.HyperlinkRelationships), link => Assert.False(link.Uri.IsAbsoluteUri, link.Uri.OriginalString));
        Assert.DoesNotMatch(Hidden(), string.Concat(document.WorkbookPart.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText)));
    }

    private static void Csv(string csv)
    {
        using var reader = new CsvHelper.CsvReader(new StringReader(csv), new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, Mode = CsvHelper.CsvMode.RFC4180 });
        var counts = new HashSet<int>();
        while (reader.Read())
        {
            counts.Add(reader.Parser.Count);
            Assert.DoesNotContain(Enumerable.Range(0, reader.Parser.Count).Select(i => reader.GetField(i)!), field => field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal));
        }

        Assert.Single(counts);
        Assert.DoesNotMatch(Hidden(), csv.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static void Calendar(string calendar, ReportModel model)
    {
        var lines = calendar.Split("\r\n");
        Assert.InRange(lines.Count(line => line == "BEGIN:VEVENT"), 0, model.Events.Length);
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line == "END:VEVENT"));
        Assert.All(lines, line => Assert.Matches(@"^( .*|[A-Z-]+(;[A-Z]+=[A-Z-]+)*:.*|)$", line));
        Assert.DoesNotMatch(Hidden(), string.Concat(lines));
    }

    private static void Markdown(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, new Markdig.MarkdownPipelineBuilder().Build());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.DoesNotContain(document.Descendants<Inline>(), inline => inline is HtmlInline or LinkInline or AutolinkInline or CodeInline or HtmlEntityInline);
        Assert.Empty(document.Descendants<CodeBlock>());
        Assert.DoesNotMatch(Hidden(), markdown);
    }

    private static void Slides(string json)
    {
        Plain(json);
        using var document = JsonDocument.Parse(json);
        foreach (var text in document.RootElement.GetProperty("events").EnumerateArray().SelectMany(slide => slide.GetProperty("text").EnumerateObject()))
        {
            Assert.All(new HtmlParser().ParseDocument(text.Value.GetString()!).Body!.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, (string[])["p", "em", "blockquote", "br", "cite"]));
        }
    }

    /// <summary>JSON is text for programs: nothing in it is raw that could be taken for anything but a letter.</summary>
    private static void Plain(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.DoesNotMatch(Raw(), json);
    }

    [GeneratedRegex("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]")]
    private static partial Regex Hidden();

    [GeneratedRegex("[\\u0000-\\u0009\\u000B-\\u001F\\u007F]")]
    private static partial Regex Raw();
}
