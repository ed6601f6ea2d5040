using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Remembers in hidden names what stood in double braces, so that a finished workbook is a template again and shows no old title or count.</summary>
/// <remarks>
/// <c>Chronology_cell_1</c> refers to a cell, so that a spreadsheet moves it along; <c>Chronology_words_1</c> is the template's text after a fingerprint
/// of what was shown instead: what a person has changed since stays as it is. <c>Chronology_title</c> is the title as the pages' heads print it.
/// </remarks>
internal sealed class WordMemory
{
    private const string CellPrefix = "Chronology_cell_";
    private const string WordsPrefix = "Chronology_words_";
    private const string TitleName = "Chronology_title";

    // A text in a formula holds no more.
    private const int MostLetters = 240;
    private const int Digits = 8;

    private readonly Dictionary<(string Sheet, string Cell), string> before = [];
    private readonly string? titleBefore;
    private readonly List<(string Name, string Value)> now = [];
    private int cells;

    public WordMemory(WorkbookFile file)
    {
        var names = HiddenNames.Of(file.Xml, IsOurs).GroupBy(name => name.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        titleBefore = names.TryGetValue(TitleName, out var title) ? Unquoted(title) : null;
        foreach (var (name, value) in names.Where(name => name.Key.StartsWith(CellPrefix, StringComparison.Ordinal)))
        {
            if (HiddenNames.CellOf(value) is { } place && names.TryGetValue(WordsPrefix + name[CellPrefix.Length..], out var words) && Unquoted(words) is { Length: > Digits } text)
            {
                before[place] = text;
            }
        }
    }

    /// <summary>The template's text of a cell that still shows what it was filled with; otherwise what it shows.</summary>
    public string Text(string sheet, string cell, string shown) =>
        before.TryGetValue((sheet, cell), out var words) && words[..Digits] == Print(shown) ? words[Digits..] : shown;

    /// <summary>A line of the pages' head or foot, with the old title's name again in its place.</summary>
    public string Line(string line)
    {
        if (titleBefore is not { Length: > 1 } title)
        {
            return line;
        }

        var at = line.IndexOf(title, StringComparison.Ordinal);
        var isOne = at >= 0 && line.IndexOf(title, at + 1, StringComparison.Ordinal) < 0 && line.AsSpan(0, at).Count('"') % 2 == 0;
        return isOne ? $"{line[..at]}{{{{title}}}}{line[(at + title.Length)..]}" : line;
    }

    public void Keep(string sheet, string cell, string words, string shown)
    {
        if (words.Length <= MostLetters && CellArea.TryParse(cell, out var area))
        {
            cells++;
            now.Add((CellPrefix + cells.Invariant(), $"{SheetPlan.Quoted(sheet)}!{area.ToAbsolute()}"));
            now.Add((WordsPrefix + cells.Invariant(), Quoted(Print(shown) + words)));
        }
    }

    public void KeepTitle(string printed)
    {
        if (!now.Exists(name => name.Name == TitleName))
        {
            now.Add((TitleName, Quoted(printed)));
        }
    }

    public void Write(XElement workbook)
    {
        HiddenNames.Remove(workbook, IsOurs);
        foreach (var (name, value) in now)
        {
            HiddenNames.Add(workbook, name, value);
        }
    }

    private static bool IsOurs(string name) =>
        name == TitleName || name.StartsWith(CellPrefix, StringComparison.Ordinal) || name.StartsWith(WordsPrefix, StringComparison.Ordinal);

    private static string Print(string shown) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown.Trim())))[..Digits];

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string? Unquoted(string formula) => formula.Length > 1 && formula[0] == '"' && formula[^1] == '"' ? formula[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : null;
}
