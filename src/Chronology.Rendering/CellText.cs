using System.Globalization;
using System.Text;

namespace Chronology.Rendering;

/// <summary>Makes any text one that a cell can carry and that does nothing there.</summary>
internal static class CellText
{
    /// <summary>What a cell holds at most, in UTF-16 code units.</summary>
    public const int Limit = 32767;

    private const string CutMark = " [… cut here: a cell holds no more; the whole text is in chronology.json]";

    /// <summary>
    /// The text with LF for every line break, control pictures (U+2400 and on) for control characters, U+FFFD for what is no character
    /// or turns the reading direction, and a mark where it was cut.
    /// </summary>
    public static string Clean(string text, int limit = Limit)
    {
        var isCut = text.Length > limit;
        var clean = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var rune in text.AsSpan(0, isCut ? limit : text.Length).EnumerateRunes())
        {
            if (rune.Value == '\n' && clean.Length > 0 && clean[^1] == '\r')
            {
                clean.Length--;
            }

            Append(clean, rune);
        }

        clean.Replace('\r', '\n');
        if (isCut || clean.Length > limit)
        {
            clean.Length = Math.Min(clean.Length, limit - CutMark.Length);
            clean.Length -= char.IsHighSurrogate(clean[^1]) ? 1 : 0;
            clean.Append(CutMark);
        }

        return clean.ToString();
    }

    /// <summary>One line of it, for headers, footers and properties.</summary>
    public static string Line(string text, int limit)
    {
        var line = Clean(text.Length > limit ? text[..limit] : text).Replace('\n', ' ').Trim();
        return text.Length > limit ? line + "…" : line;
    }

    /// <summary>True when a spreadsheet would take the text for a formula if somebody edited the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@';

    /// <summary>Keeps "_x0041_" as it is: a spreadsheet would read it as the letter that the number stands for (ECMA-376, 22.9.2.19).</summary>
    public static string EscapeUnderscores(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 7);
        for (var from = 0; ; from = at, at = text.IndexOf("_x", at + 2, StringComparison.Ordinal))
        {
            escaped.Append(text, from, (at < 0 ? text.Length : at) - from);
            if (at < 0)
            {
                return escaped.ToString();
            }

            escaped.Append(IsEscape(text.AsSpan(at)) ? "_x005F" : "");
        }
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        switch (rune.Value)
        {
            case '\r': clean.Append('\r'); break;
            case '\n' or 0x85 or 0x2028 or 0x2029: clean.Append('\n'); break;
            case '\t': clean.Append(' '); break;
            case < 0x20: clean.Append((char)(0x2400 + rune.Value)); break;
            case 0x7F: clean.Append('\u2421'); break;
            case 0xFEFF: break;
            case (>= 0x80 and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069): clean.Append('\uFFFD'); break;
            case var c when (c & 0xFFFE) == 0xFFFE || c is >= 0xFDD0 and <= 0xFDEF: clean.Append('\uFFFD'); break;
            default: AppendRune(clean, rune); break;
        }
    }

    private static void AppendRune(StringBuilder clean, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        clean.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[6] == '_' && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
}
