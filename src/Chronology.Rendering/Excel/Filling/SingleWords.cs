using System.Reflection;
using System.Text;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>What a template can name in double braces outside its tables: <c>{{title}}</c>.</summary>
internal sealed class SingleWords
{
    private const int TitleLimit = 1000;
    private const int PrintedLimit = 90;

    private readonly Dictionary<string, Cell> words;

    public SingleWords(WorkbookContent content)
    {
        var model = content.Model;
        var conflicts = model.Events.Count(EventDoubt.IsConflict);
        var doubtful = model.Events.Count(EventDoubt.IsDoubtful) - conflicts;
        words = new Dictionary<string, Cell>(StringComparer.Ordinal)
        {
            ["title"] = Cell.Of(CellText.Line(model.Title, TitleLimit)),
            ["events"] = Cell.Of(model.Events.Length),
            ["firm"] = Cell.Of(model.Events.Length - doubtful - conflicts),
            ["doubtful"] = Cell.Of(doubtful),
            ["conflicts"] = Cell.Of(conflicts),
            ["documents"] = Cell.Of(model.Documents.Length),
            ["people"] = Cell.Of(content.Table(WorkbookContent.People)!.Count),
            ["undated"] = Cell.Of(model.Undated.Length),
            ["rejected"] = Cell.Of(content.Table(WorkbookContent.Rejected)!.Count),
            ["notes"] = Cell.Of(model.Diagnostics.Length),
            ["program"] = Cell.Of("Chronology " + Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)),
            ["schema"] = Cell.Of(model.Schema),
        };
    }

    /// <summary>True when the text names something in double braces.</summary>
    public static bool IsIn(string text) => text.Contains("{{", StringComparison.Ordinal);

    /// <summary>The name, when the text is nothing but one in double braces.</summary>
    public static string? NameIn(string text)
    {
        var trimmed = text.Trim();
        var isOne = trimmed.StartsWith("{{", StringComparison.Ordinal) && trimmed.EndsWith("}}", StringComparison.Ordinal)
            && trimmed.Length > 4 && trimmed.IndexOf("{{", 2, StringComparison.Ordinal) < 0;
        return isOne ? trimmed[2..^2].Trim() : null;
    }

    /// <summary>The cell's content with every name replaced; a number alone stays a number.</summary>
    /// <exception cref="WorkbookException">A name is unknown, or braces are not closed.</exception>
    public Cell Fill(string text, string sheet, string cell) =>
        NameIn(text) is { } only ? Word(only, sheet, cell) : Cell.Of(Fill(text, sheet, cell, word => word));

    /// <summary>A line of the printed pages' head or foot.</summary>
    /// <exception cref="WorkbookException">A name is unknown, or braces are not closed.</exception>
    public string FillPrinted(string text, string sheet) => Fill(text, sheet, "", Printed);

    private string Fill(string text, string sheet, string cell, Func<string, string> turn)
    {
        var filled = new StringBuilder();
        var from = 0;
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", from, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", at, StringComparison.Ordinal);
            if (end < 0)
            {
                throw new WorkbookException(sheet, cell, "'{{' is not closed; write '}}' after the name.");
            }

            var word = Word(text[(at + 2)..end].Trim(), sheet, cell);
            filled.Append(text, from, at - from).Append(turn(word.Text ?? word.Number!.Value.Invariant()));
            from = end + 2;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    // '&' starts a code here, so a real one is doubled; a digit after a size would be read as part of it.
    private static string Printed(string word)
    {
        var line = CellText.EscapeUnderscores(CellText.Line(word, PrintedLimit)).Replace("&", "&&", StringComparison.Ordinal);
        return line.Length > 0 && char.IsAsciiDigit(line[0]) ? " " + line : line;
    }

    private Cell Word(string name, string sheet, string cell) => words.TryGetValue(HeaderKey.Of(name), out var word)
        ? word
        : throw new WorkbookException(sheet, cell, $"unknown name '{name}'; {KnownNames.Hint(name, words.Keys)}");
}
