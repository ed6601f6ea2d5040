using System.Text;

namespace Chronology.Rendering.View;

/// <summary>Makes text from sources safe to show: one line of it, no control characters, nothing that turns the reading direction of what follows.</summary>
internal static class DisplayText
{
    public const int TitleLimit = 300;
    public const int QuoteLimit = 6000;

    /// <summary>The text with blanks for line breaks and controls, and U+FFFD for what is no character or overrides the direction.</summary>
    public static string Clean(string? text, int limit = QuoteLimit)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(Math.Min(text.Length, limit));
        var blank = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= limit)
            {
                return clean.ToString().TrimEnd() + "…";
            }

            if (IsDropped(rune.Value))
            {
                continue;
            }

            var isBlank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (isBlank && !blank)
            {
                // A no-break space is there for a reason; every other blank is one blank.
                clean.Append(rune.Value is 0xA0 or 0x202F ? (char)rune.Value : ' ');
            }
            else if (!isBlank)
            {
                clean.Append((IsReplaced(rune.Value) ? Rune.ReplacementChar : rune).ToString());
            }

            blank = isBlank;
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>As <see cref="Clean"/>, but keeps a blank at either end: for pieces of one text that stand side by side.</summary>
    public static string CleanPiece(string text)
    {
        var inner = Clean(text);
        if (inner.Length == 0)
        {
            return text.Length > 0 ? " " : "";
        }

        return (char.IsWhiteSpace(text[0]) ? " " : "") + inner + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    /// <summary>Something that can be an HTML id and a link's target.</summary>
    public static string Anchor(string text)
    {
        var anchor = string.Concat(text.Take(100).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' ? c : '-'));
        return anchor.Length == 0 ? "-" : anchor;
    }

    // Byte order marks, embeddings and isolates: the page isolates each value itself.
    private static bool IsDropped(int c) => c is 0xFEFF or 0x202A or 0x202B or 0x202C or (>= 0x2066 and <= 0x2069) or 0;

    // Overrides, noncharacters and interlinear marks.
    private static bool IsReplaced(int c) => c is 0x202D or 0x202E or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xFDD0 and <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}
