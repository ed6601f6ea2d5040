using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Finds what a sentence sets off by commas, dashes or brackets, without which it still stands.</summary>
internal static class SetOffPhrase
{
    /// <summary>What is set off is no longer than this, so that what is looked at stays bounded.</summary>
    private const int Longest = 40;

    private const int LongestApposition = 16;

    /// <param name="isJoined">Whether "and" with another name may follow.</param>
    /// <returns>The index behind what is set off and the mark that closes it; the same index when nothing opens there.</returns>
    public static int EndOf(SentenceReading reading, int i, int end, bool isJoined = false)
    {
        var words = reading.Words;
        return words[i].Symbol switch
        {
            '(' => EndOfBracket(words, i, end),
            ',' or '-' or '\u2013' or '\u2014' when i > 0 && i + 2 < end && words[i - 1].End <= words[i].Start => EndOfPair(reading, i, end, isJoined),
            _ => i,
        };
    }

    private static int EndOfBracket(GrammarWord[] words, int open, int end)
    {
        var close = Array.FindIndex(words, open, Math.Min(Longest, end - open), static word => word.Symbol == ')');
        return close < 0 ? open : close + 1;
    }

    private static int EndOfPair(SentenceReading reading, int open, int end, bool isJoined)
    {
        var words = reading.Words;
        var first = open + 1;
        while (first < end && IsDash(words[first]))
        {
            first++;
        }

        if (first == open + 1 && words[open].Symbol == '-' && words[open].End == words[first].Start)
        {
            return open;
        }

        if (first >= end || reading.Clauses.Of(first) is not { } own)
        {
            return open;
        }

        if (own.Start == first && own is { HasVerb: true, Kind: ClauseKind.Relative or ClauseKind.Participle })
        {
            return EndOfClause(reading, own, open, end);
        }

        return words[open].Symbol == ',' && words[open - 1].IsNominal && !(reading.NamesOf(first).Length > 0 && words[Math.Min(end - 1, first + 1)].Symbol == ',') ? EndOfApposition(words, open, first, end, isJoined) : open;
    }

    // "the plan, which was made in May and which failed, was": the clause with all that hangs on it.
    private static int EndOfClause(SentenceReading reading, Clause clause, int open, int end)
    {
        var words = reading.Words;
        for (var k = clause.VerbEnd; k < end && k < open + Longest; k++)
        {
            if (words[k].Symbol == words[open].Symbol && k + 1 < end && !IsWithin(reading, clause, PastDashes(words, k + 1, end)))
            {
                return PastDashes(words, k + 1, end);
            }
        }

        return end <= open + Longest && IsWithin(reading, clause, end - 1) ? end : open;
    }

    private static int PastDashes(GrammarWord[] words, int i, int end)
    {
        while (i + 1 < end && IsDash(words[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsWithin(SentenceReading reading, Clause clause, int word)
    {
        var own = reading.Clauses.Of(word);
        for (var depth = 0; depth < 8 && own is not null; depth++)
        {
            if (own == clause)
            {
                return true;
            }

            own = reading.Clauses.ParentOf(own);
        }

        return false;
    }

    // "the mayor, a former teacher, resigned", "Cole, 45, and": no part of a list, since a verb, a preposition or another person follows.
    private static int EndOfApposition(GrammarWord[] words, int open, int first, int end, bool isJoined)
    {
        var isArticled = words[first].Part is Determiner or Number;
        if (!isArticled && words[first].Part is not (Noun or ProperNoun or Adjective or Possessive))
        {
            return open;
        }

        for (var k = first; k < end && k < open + LongestApposition; k++)
        {
            if (words[k].Symbol == ',')
            {
                return k + 1 < end && k > first && (Follows(words, k + 1, end) || (isJoined && isArticled && words[k + 1].Part == Coordinator)) ? k + 1 : OwnSubject.IsAge(words, open, end) ? open + 3 : open;
            }

            if (words[k].IsFinite || (words[k].Part == Coordinator && !isArticled) || words[k].Part is Subordinator or Relative)
            {
                return open;
            }
        }

        return open;
    }

    private static bool Follows(GrammarWord[] words, int i, int end)
    {
        while (i + 1 < end && words[i].Part == Adverb)
        {
            i++;
        }

        return words[i].IsFinite || words[i].Part is Preposition or To or Relative || (words[i].Part == Subordinator && words[i].NounLemma == "that");
    }

    private static bool IsDash(GrammarWord word) => word.Symbol is '-' or '\u2013' or '\u2014';
}
