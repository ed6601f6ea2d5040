using Chronology.Rendering.Excel;
using Chronology.Rendering.Html;
using Chronology.Rendering.Json;

namespace Chronology.Cli.Writing;

/// <summary>Every format that a chronology can be written in.</summary>
public static class OutputFormats
{
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", "everything, for other programs; 'schema' prints its JSON Schema", 1, _ => new JsonRenderer()),
        new("html", "one page that asks nothing of anybody", 2, tools => new HtmlRenderer(tools.Templates)),
        new("xlsx", "a workbook: sheets Events, Documents and About", 3, _ => new WorkbookRenderer()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <exception cref="InvalidOperationException">There is no such format.</exception>
    public static OutputFormat Named(string name) => All.First(format => format.Name == name);
}
