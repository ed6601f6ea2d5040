using System.Globalization;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Returning;

/// <summary>Which of a workbook's styles show a number as a day (ECMA-376 18.8.30).</summary>
internal sealed class DateFormats
{
    private static readonly XNamespace Main = Namespaces.Main;

    private readonly List<bool> styles;

    /// <param name="root">Of the styles' part; null when there is none.</param>
    public DateFormats(XElement? root)
    {
        var own = (root?.Elements(Main + "numFmts").Elements() ?? []).ToDictionary(format => Number(format, "numFmtId"), format => (string?)format.Attribute("formatCode") ?? "");
        styles = [.. (root?.Elements(Main + "cellXfs").Elements() ?? []).Select(format => Number(format, "numFmtId")).Select(id => id is >= 14 and <= 17 or 22 || (own.TryGetValue(id, out var code) && IsDay(code)))];
    }

    public bool IsDay(XElement cell) => Number(cell, "s") is var style && style < styles.Count && styles[style];

    // Letters count only outside quotes, brackets and escapes.
    private static bool IsDay(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            var close = code[i] switch { '"' => code.IndexOf('"', i + 1), '[' => code.IndexOf(']', i), '\\' => i + 1, _ => -1 };
            if (close > i)
            {
                i = close;
            }
            else if (code[i] is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
