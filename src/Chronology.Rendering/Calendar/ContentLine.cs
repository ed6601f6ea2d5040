
namespace Chronology.Rendering.Calendar;

/// <summary>Content lines of RFC 5545: folded at 75 octets, with CRLF.</summary>
internal static class ContentLine
{
    private const int Octets = 75;

    /// <summary>A TEXT value (RFC 5545, 3.3.11).</summary>
    public static string Text(string text) => CellText.Clean(text, int.MaxValue)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Several TEXT values.</summary>
    public static string Texts(IEnumerable<string> texts) => string.Join(',', texts.Select(Text));

    /// <param name="value">Already a value of the property's type.</param>
    public static void Write(TextWriter writer, string property, string value)
    {
        var used = 0;
        foreach (var rune in (property + ":" + value).EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                writer.Write("\r\n ");
                used = 1;
            }

            writer.Write(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        writer.Write("\r\n");
    }
}
