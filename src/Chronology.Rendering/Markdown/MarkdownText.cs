using System.Text;

namespace Chronology.Rendering.Markdown;

/// <summary>Makes any text mean itself in CommonMark.</summary>
internal static class MarkdownText
{
    /// <summary>One line; every character that could begin markup has a backslash before it, and a web address none that some readers would link.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(' ', CellText.Clean(text, int.MaxValue).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line[i]) || (i == 0 && line[i] is '#' or '+' or '-' or '=') || EndsListNumber(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' or '!' or '$';

    // "1." and "1)" begin a list when only digits stand before them.
    private static bool EndsListNumber(string line, int at) =>
        line[at] is '.' or ')' && at is > 0 and <= 9 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
