using System.Buffers;

namespace Chronology.Text;

/// <summary>What may stand around the date that opens an entry of a chronicle: bullets, dashes, brackets before it, a colon or a dash behind.</summary>
internal static class EntryMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*\\•·-–—#>[( \t");

    /// <summary>True when nothing else stands there, or nothing at all.</summary>
    public static bool AreAll(ReadOnlySpan<char> before) => before.IndexOfAnyExcept(Marks) < 0;

    /// <summary>What follows the date is a colon, a long dash, or a hyphen with space around it ("April 20-22" is a range), and then what happened.</summary>
    public static bool Follow(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart("]) \t");
        if (rest.IsEmpty)
        {
            return false;
        }

        var body = rest.TrimStart("-–—:").TrimStart();
        var isHyphen = rest[0] == '-' && rest.Length < after.Length && (rest.StartsWith("- ", StringComparison.Ordinal) || rest.StartsWith("-- ", StringComparison.Ordinal));
        return (rest[0] is ':' or '–' or '—' || isHyphen) && !body.IsEmpty && !IsClock(body);
    }

    // "February 7, 2011: 8:43 AM"
    private static bool IsClock(ReadOnlySpan<char> body)
    {
        var digits = body.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < body.Length && body[digits] is ':' or '.' && char.IsAsciiDigit(body[digits + 1]);
    }
}
