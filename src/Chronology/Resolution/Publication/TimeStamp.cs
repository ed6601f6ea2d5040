using System.Buffers;
using System.Collections.Frozen;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A whole date that belongs to no clause: "Tuesday 4 May 2010 08.43 GMT" between a title and the prose, "May 4, 2010 | By Ana Kovac".</summary>
/// <remarks>It has a clock time or leads to an author's name: the date of a picture ("..., Tuesday, May 4, 2010.") has neither.</remarks>
internal static class TimeStamp
{
    private static readonly FrozenSet<string> Governing = new[]
    {
        "on", "at", "in", "of", "since", "from", "to", "until", "till", "by", "before", "after", "for", "around", "about", "the", "and", "or", "dated", "between", "than", "this",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GoverningWords = Governing.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t,;");

    /// <summary>Characters in which a clock time between a date and a bar has room.</summary>
    private const int LongestClock = 16;

    private static readonly string[] Crediting = ["by", "from"];

    private static readonly string[] Announcing = ["updated", "published", "posted", "modified"];

    public static bool Is(string text, TextSpan span, ExpressionFacts fact)
    {
        if (fact.Full is not { Start.IsDay: true } date || IsToTheSecond(fact.Words))
        {
            return false;
        }

        var before = text.AsSpan(0, span.Start).TrimEnd();
        var after = text.AsSpan(span.End);
        return (IsAnnounced(before) || !IsGoverned(before, fact.Weekday != IsoDayOfWeek.None)) && (EndsStamp(after, date.Time is not null) || LeadsToAuthor(after));
    }

    // "Last updated at 07:41 GMT, Wednesday, 9 June 2010": the preposition belongs to the stamp.
    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        var word = before[WordStart(before)..];
        if (word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("on", StringComparison.OrdinalIgnoreCase))
        {
            before = before[..^2].TrimEnd();
            word = before[WordStart(before)..];
        }

        foreach (var announcing in Announcing)
        {
            if (word.Equals(announcing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGoverned(ReadOnlySpan<char> before, bool hasWeekday)
    {
        var word = before[WordStart(before)..];

        // "in Thursday" is no English: the word ends a title that the stamp follows.
        return GoverningWords.Contains(word) && !(hasWeekday && word.Equals("in", StringComparison.OrdinalIgnoreCase));
    }

    private static int WordStart(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>What follows is the clock time, if it is not part of the date, and then neither a comma with which a clause would go on nor the answer link of a comment.</summary>
    private static bool EndsStamp(ReadOnlySpan<char> after, bool hasClock)
    {
        var gap = after.IndexOfAnyExcept(Gaps);
        var rest = gap < 0 ? default : after[gap..];
        var goesOn = hasClock && after.TrimStart().StartsWith(",", StringComparison.Ordinal);
        return (hasClock || IsClock(rest)) && !goesOn && !rest.StartsWith("|", StringComparison.Ordinal) && !rest.StartsWith("Permalink", StringComparison.OrdinalIgnoreCase);
    }

    // "January 26, 2011 | By Ana Kovac", "January 26, 2011 - 4:00 PM | by: Ana Kovac", "January 26, 2011 | From Ana Kovac"
    private static bool LeadsToAuthor(ReadOnlySpan<char> after)
    {
        var bar = after[..Math.Min(after.Length, LongestClock)].IndexOf('|');
        return bar >= 0 && IsClockOrNothing(after[..bar].Trim()) && IsAuthor(after[(bar + 1)..].TrimStart());
    }

    private static bool IsClockOrNothing(ReadOnlySpan<char> between) => between.IsEmpty || IsClock(between.TrimStart(" -"));

    private static bool IsAuthor(ReadOnlySpan<char> text)
    {
        foreach (var word in Crediting)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] is (' ' or ':'))
            {
                var name = text[word.Length..].TrimStart(" :");
                return !name.IsEmpty && char.IsUpper(name[0]);
            }
        }

        return false;
    }

    // A machine wrote it, for itself: a ticker, a log.
    private static bool IsToTheSecond(string words) => words.AsSpan().Count(':') > 1;

    private static bool IsClock(ReadOnlySpan<char> text)
    {
        var hours = text.IndexOfAnyExceptInRange('0', '9');
        return hours is 1 or 2 && hours + 2 < text.Length && text[hours] is ':' or '.' && char.IsAsciiDigit(text[hours + 1]) && char.IsAsciiDigit(text[hours + 2]);
    }
}
