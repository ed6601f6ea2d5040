namespace Chronology.Text;

/// <summary>Reads who makes a statement: "I, Anna Vale, of 14 Mill Lane, will say as follows".</summary>
internal static class StatementWriter
{
    /// <summary>The name stands near the beginning.</summary>
    private const int Within = 4_000;

    private const int LongestName = 60;
    private const int MostWords = 5;

    /// <returns>Null where nobody says so.</returns>
    public static string? Of(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Within));
        for (var at = 0; start[at..].IndexOf("I, ", StringComparison.Ordinal) is >= 0 and var found;)
        {
            at += found + 3;
            var rest = start[at..];
            if (OpensLine(start[..(at - 3)]) && rest[..Math.Min(rest.Length, LongestName)].IndexOf(',') is > 0 and var comma && IsName(rest[..comma]))
            {
                return rest[..comma].ToString();
            }
        }

        return null;
    }

    // Only a number may stand before it: "1. I, Anna Vale, ..."
    private static bool OpensLine(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOfAny('\n', '\r') + 1)..];
        return line.Length < 6 && line.IndexOfAnyExcept("0123456789.() \t".AsSpan()) < 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.IndexOfAnyExceptInRange('\0', '\u02FF') >= 0 || word.ContainsAnyInRange('0', '9'))
            {
                return false;
            }

            words++;
        }

        return words is > 1 and <= MostWords;
    }
}
