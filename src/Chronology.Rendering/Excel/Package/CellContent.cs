using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>What a cell of somebody's workbook holds.</summary>
/// <param name="Text">Null for a number and for an empty cell.</param>
/// <param name="Number">A day is its serial number.</param>
internal readonly record struct CellContent(string? Text, double? Number)
{
    private static readonly XNamespace Main = Namespaces.Main;

    public bool IsEmpty => string.IsNullOrEmpty(Text) && Number is null;

    /// <summary>The text; a number as a person would type it.</summary>
    public string Shown => Text ?? Number?.Invariant() ?? "";

    /// <param name="strings">The workbook's strings, as <see cref="TextOf"/> reads them.</param>
    public static CellContent Of(XElement cell, Func<int, string> strings)
    {
        var value = (string?)cell.Element(Main + "v");
        return (string?)cell.Attribute("t") switch
        {
            "s" => new CellContent(StringNumber(cell) is { } number ? strings(number) : null, null),
            "inlineStr" => new CellContent(cell.Element(Main + "is") is { } item ? TextOf(item) : null, null),
            "str" or "e" => new CellContent(Unescape(value), null),
            "b" => new CellContent(value == "1" ? "TRUE" : "FALSE", null),
            "d" => new CellContent(value, null),
            _ => new CellContent(null, double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null),
        };
    }

    /// <summary>The number of the shared string that the cell holds, or null.</summary>
    public static int? StringNumber(XElement cell) => (string?)cell.Attribute("t") == "s"
        && int.TryParse((string?)cell.Element(Main + "v"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The plain text of a string item: its runs together, without phonetic hints.</summary>
    public static string TextOf(XElement item) =>
        Unescape(string.Concat(item.Descendants(Main + "t").Where(t => t.Parent!.Name != Main + "rPh").Select(t => t.Value)))!;

    /// <summary>Undoes <see cref="CellText.EscapeUnderscores"/> (ECMA-376 22.9.2.19).</summary>
    private static string? Unescape(string? text)
    {
        if (text is null || !text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("_x") && i + 6 < text.Length && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append((char)unit);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
