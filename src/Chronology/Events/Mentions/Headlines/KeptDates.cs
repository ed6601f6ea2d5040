using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Tells dates that belong to a phrase of a line, so that it would lose its sense without them: "part of his weekend", "a fall in third-quarter income".</summary>
internal static class KeptDates
{
    /// <summary>How many words before a date may still be its clause's subject.</summary>
    private const int ReachOfSubject = 24;

    /// <summary>Whether a date, or one that a preposition at the index brings in, belongs to its phrase.</summary>
    public static bool Holds(SentenceReading reading, int i, int end)
    {
        var isOpened = reading.Words[i].Part is Preposition or Adverb;
        return IsNeeded(reading, i, end) || IsCompared(reading, i) || IsSubject(reading, i, end) || HoldsWord(reading, i, end) || (isOpened && (IsAttributive(reading, i + 1, end) || IsSplitYear(reading, i + 1, end) || QualifiesNoun(reading, i + 1, end)))
            || (reading.TextOf(i) is "even" && i > 0 && reading.Words[i - 1].VerbLemma == "break");
    }

    /// <summary>"a bloody Ramadan", "the first Monday": the day is the noun that the adjective qualifies.</summary>
    public static bool IsNoun(SentenceReading reading, int i) =>
        i > 1 && !IsDeictic(reading, i) && ((reading.Words[i - 1].Part == Adjective && !HeadlineDates.IsTimeAdverb(reading, i - 1) && reading.Words[i - 2].Part is Determiner or Possessive or Adjective)
            || reading.TextOf(i - 1) is "most" or "more");

    private static bool HoldsWord(SentenceReading reading, int i, int end) =>
        IsTitleDay(reading, i, end) || IsAttributive(reading, i, end) || IsSplitYear(reading, i, end) || QualifiesNoun(reading, i, end) || OpensCompound(reading, i, end);

    // "a high-noon shootout", "spends the summer watching", "sets 10 May as the deadline", "lost the summer", "part of his weekend", "the year ended 30 June"
    private static bool IsNeeded(SentenceReading reading, int i, int end)
    {
        if (reading.Words[i].Part != Adjunct || i == 0)
        {
            return false;
        }

        var before = reading.Words[i - 1];
        var isObject = before is { Part: Verb, VerbLemma: "spend" or "waste" or "mark" or "celebrate" or "observe" or "set" or "fix" or "choose" or "pick" or "propose" }
            || (before is { Part: Verb, VerbLemma: "lose" or "miss" or "save" or "enjoy" or "remember" } && reading.TextOf(i).StartsWith("the ", StringComparison.Ordinal));
        return isObject || (before.Symbol == '-' && before.End == reading.Words[i].Start) || (before.Part == Possessive && !HeadlineDates.IsClitic(reading, i - 1)) || EndsSpan(reading, i - 1) || JoinsKept(reading, i, end);
    }

    // "fell compared to a year ago"
    private static bool IsCompared(SentenceReading reading, int i) => i > 0 && reading.Words[i].Part is Preposition or To && reading.Words[i - 1].VerbLemma == "compare";

    // "while May 5 is no referendum": nothing else is the subject.
    private static bool IsSubject(SentenceReading reading, int i, int end)
    {
        if (reading.Words[i].Part != Adjunct || i + 1 >= end || !reading.Words[i + 1].IsFinite || reading.Clauses.Of(i + 1) is not { HasVerb: true } clause || clause.VerbStart != i + 1 || clause.SharesSubjectOf >= 0
            || !(EventWords.Instance.IsLink(reading.Words[clause.Head].VerbLemma) || reading.Words[i + 1].Part is Auxiliary or Modal))
        {
            return false;
        }

        for (var k = i - 1; k >= clause.Start && k > i - ReachOfSubject; k--)
        {
            if (reading.Clauses.IsOwn(k, clause) && (reading.Words[k].IsNominal || reading.Words[k].Part is Preposition or Relative))
            {
                return false;
            }
        }

        return true;
    }

    // "the month-old dispute"
    private static bool OpensCompound(SentenceReading reading, int i, int end) =>
        reading.Words[i].Part == Adjunct && i + 1 < end && reading.Words[i + 1] is { Symbol: '-' } hyphen && hyphen.Start == reading.Words[i].End && char.IsLetter(reading.TextOf(i)[^1]);

    // "the go-ahead earlier today": no adjective qualifies such a word.
    private static bool IsDeictic(SentenceReading reading, int i) => reading.TextOf(i) is var text && (text.StartsWith("earlier ", StringComparison.Ordinal) || text.StartsWith("late ", StringComparison.Ordinal) || text is "today" or "yesterday" or "tomorrow" or "tonight");

    // "the quarter ended", "the year beginning": which one it is the day says.
    private static bool EndsSpan(SentenceReading reading, int i) =>
        i > 0 && reading.TextOf(i) is "ended" or "ending" or "beginning" or "starting" && reading.Words[i - 1].NounLemma is "year" or "quarter" or "half" or "period" or "month" or "week" or "season" or "term";

    // "spends Monday and Tuesday watching": the second day stays with the first.
    private static bool JoinsKept(SentenceReading reading, int i, int end) =>
        i > 2 && reading.Words[i - 1].Part == Coordinator && reading.Words[i - 2].Part == Adjunct && HeadlineDates.EndOf(reading, i - 2, end) == i - 2;

    // "the accounts for 2024/25"
    private static bool IsSplitYear(SentenceReading reading, int i, int end) =>
        i < end && reading.Words[i].Part == Adjunct
        && ((i + 2 < end && reading.Words[i + 1].Symbol == '/' && reading.Words[i + 1].Start == reading.Words[i].End) || (i > 1 && reading.Words[i - 1].Symbol == '/' && reading.Words[i - 1].End == reading.Words[i].Start));

    // "before the summer recess", "the wake of the 11 March floods"
    private static bool QualifiesNoun(SentenceReading reading, int i, int end) =>
        i + 1 < end && reading.Words[i].Part == Adjunct && reading.Words[i + 1].Part == Noun && reading.TextOf(i).StartsWith("the ", StringComparison.Ordinal);

    // "on “Harlow Sunday”"
    private static bool IsTitleDay(SentenceReading reading, int i, int end) =>
        reading.Words[i].Part == Adjunct && i > 0 && ((i + 1 < end && reading.Words[i - 1].Part == ProperNoun && reading.Words[i + 1].Symbol is '"' or '\u201D')
            || (i > 1 && reading.Words[i - 1].Symbol is '"' or '\u201C' && reading.Words[i - 2].Part is Possessive or Preposition or ProperNoun));

    // "a fall in third-quarter income", "about recent arrests"
    private static bool IsAttributive(SentenceReading reading, int i, int end) =>
        i + 1 < end && reading.Words[i].Part == Adjunct && ((reading.TextOf(i).Contains('-', StringComparison.Ordinal) && !char.IsAsciiDigit(reading.TextOf(i)[^1])) || reading.TextOf(i) is "recent" or "current" or "former" or "past" or "future") && reading.Words[i + 1].Part is Noun or Adjective or Number or ProperNoun;
}
