using Chronology.Rendering.Calendar;
using Chronology.Rendering.Csv;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Html;
using Chronology.Rendering.Json;
using Chronology.Rendering.JsonLd;
using Chronology.Rendering.JsonLines;
using Chronology.Rendering.Markdown;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.TimelineJs;

namespace Chronology.Cli.Writing;

/// <summary>Every format that a chronology can be written in.</summary>
public static class OutputFormats
{
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", "everything, for other programs; 'schema' prints its JSON Schema", 1, _ => new JsonRenderer()),
        new("html", "one page that asks nothing of anybody", 2, tools => new HtmlRenderer(tools.Templates)),
        new("xlsx", "a workbook to sort and correct: events, documents, people, and what each column means", 3, tools => new WorkbookRenderer(tools.Templates, tools.Folder)),
        new("pdf", "pages to file: tagged, with contents, outline and numbered sources; printed by an installed browser", 4, tools => new PdfRenderer(tools.Templates, tools.PdfEngine(), tools.Print)),
        new("csv", "the events as comma-separated values (RFC 4180), guarded against formulas", 1, _ => new CsvRenderer()),
        new("jsonl", "the events of the JSON, one a line", 1, _ => new JsonLinesRenderer()),
        new("md", "CommonMark, one section a year", 1, _ => new MarkdownRenderer()),
        new("timelinejs", "the JSON that TimelineJS 3 draws", 1, _ => new TimelineJsRenderer()) { Extension = ".timelinejs.json" },
        new("jsonld", "JSON-LD in the words of schema.org, for search engines and catalogues", 1, _ => new JsonLdRenderer()),
        new("ics", "a calendar (RFC 5545); doubtful dates are tentative", 1, _ => new CalendarRenderer()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <exception cref="InvalidOperationException">There is no such format.</exception>
    public static OutputFormat Named(string name) => All.First(format => format.Name == name);
}
