using System.Text;

namespace Chronology.Cli;

/// <summary>Text from documents and file names as a terminal may show it.</summary>
public static class VisibleText
{
    /// <summary>Control characters, which could move the cursor or colour what follows, become spaces; marks that turn the writing direction are dropped.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDirectionMark(text[i]))
            {
                visible.Append(char.IsControl(text[i]) || IsLoneSurrogate(text, i) ? ' ' : text[i]);
            }
        }

        return visible.ToString();
    }

    private static bool IsDirectionMark(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
