using System.Text;

namespace Chronology.Input.Metadata;

/// <summary>Makes text from metadata fit for one line of output.</summary>
internal static class CleanText
{
    private const int LongestLine = 500;

    /// <summary>White space runs become one blank; control characters and lone surrogates are left out. Null when nothing is left.</summary>
    public static string? OfLine(string? text)
    {
        if (text is null)
        {
            return null;
        }
        var builder = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                {
                    builder.Append(' ');
                }
            }
            else if (rune != Rune.ReplacementChar && !Rune.IsControl(rune))
            {
                builder.Append(rune.ToString());
            }
            if (builder.Length >= LongestLine)
            {
                break;
            }
        }
        var line = builder.ToString().TrimEnd();
        return line.Length == 0 ? null : line;
    }
}
