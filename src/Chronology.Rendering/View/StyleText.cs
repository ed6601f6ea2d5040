using System.Globalization;
using System.Text;

namespace Chronology.Rendering.View;

/// <summary>Text that can stand in a style sheet's string.</summary>
internal static class StyleText
{
    /// <summary>Everything but ASCII letters and digits as <c>\hhhhhh</c>: nothing is left that could end the string, the sheet or the element.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                escaped.Append((char)rune.Value);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}");
            }
        }

        return escaped.ToString();
    }
}
