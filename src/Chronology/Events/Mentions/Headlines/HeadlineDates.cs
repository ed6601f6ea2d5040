using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Tells which dates a line leaves out, since the chronology shows them, and which belong to a phrase of it.</summary>
internal static class HeadlineDates
{
    /// <summary>The end of a date with the words that bring it in ("earlier in July", "on Monday 's"), or the index when none starts there.</summary>
    public static int EndOf(SentenceReading reading, int i, int end)
    {
        var before = i > 0 ? reading.Words[i - 1] : null;
        if (reading.Words[i].Part == Adjunct && before is not null && ((before.Symbol == '-' && before.End == reading.Words[i].Start) || before is { Part: Verb, VerbLemma: "spend" or "waste" or "mark" or "celebrate" or "observe" or "set" or "fix" or "choose" or "pick" or "propose" } || (before is { Part: Verb, VerbLemma: "lose" or "miss" or "save" or "enjoy" or "remember" } && reading.TextOf(i).StartsWith("the ", StringComparison.Ordinal)) || EndsSpan(reading, i - 1) || JoinsKept(reading, i, end)))
        {
            // "a high-noon shootout", "spends the summer watching", "sets 10 May as the deadline", "lost the summer", "the year ended 30 June"
            return i;
        }

        if (reading.Words[i].Part == Adjunct && before is { Part: Possessive } && !IsClitic(reading, i - 1))
        {
            // "part of his weekend"
            return i;
        }

        if (QualifiesNoun(reading, i, end) || (reading.Words[i].Part == Preposition && QualifiesNoun(reading, i + 1, end)))
        {
            // "before the summer recess", "the wake of the 11 March floods"
            return i;
        }

        if (IsSplitYear(reading, i, end) || (reading.Words[i].Part == Preposition && IsSplitYear(reading, i + 1, end)))
        {
            // "the accounts for 2024/25"
            return i;
        }

        if (i + 3 < end && reading.TextOf(i) is "with" && reading.TextOf(i + 1) is "effect" && reading.TextOf(i + 2) is "from" && reading.Words[i + 3].Part == Adjunct)
        {
            return i + 4;
        }

        if (IsBroughtIn(reading, i, end))
        {
            // "by letter dated 9 June", "will be in breach come Friday"
            return EndOf(reading, i + 1, end) is var dated && dated > i + 1 ? dated : i;
        }

        if (reading.Words[i].Part == Adjunct && i + 1 < end && reading.Words[i + 1] is { Symbol: '-' } hyphen && hyphen.Start == reading.Words[i].End && char.IsLetter(reading.TextOf(i)[^1]))
        {
            // "the month-old dispute"
            return i;
        }

        if (IsTitleDay(reading, i, end) || IsAttributive(reading, i, end) || (reading.Words[i].Part is Preposition or Adverb && IsAttributive(reading, i + 1, end)) || (reading.TextOf(i) is "even" && before is { VerbLemma: "break" }))
        {
            // "a fall in third-quarter income", "breaks even this year"
            return i;
        }

        if (SpanOfDates(reading, i, end) is var past && past > i)
        {
            return past;
        }

        if (i + 3 < end && reading.Words[i].Part == Preposition && reading.TextOf(i + 1) is "or" && reading.TextOf(i + 2) is "about" or "before" or "after" or "around" && reading.Words[i + 3].Part == Adjunct)
        {
            // "on or about 11 June"
            return i + 4;
        }

        if (i + 2 < end && reading.TextOf(i) is "as" or "As" && reading.TextOf(i + 1) is "of" && reading.Words[i + 2].Part == Adjunct)
        {
            // "As of Friday, the guards had"
            return i + 3;
        }

        if (i + 3 < end && reading.TextOf(i) is "no" or "not" && reading.TextOf(i + 1) is "later" && reading.TextOf(i + 2) is "than" && reading.Words[i + 3].Part == Adjunct)
        {
            return i + 4;
        }

        if (i + 3 < end && IsTimePreposition(reading, i) && reading.TextOf(i + 1) is "at" && reading.TextOf(i + 2) is "least" or "most" or "latest" && reading.Words[i + 3].Part == Adjunct)
        {
            // "until at least 24 March"
            return i + 4;
        }

        if (i + 2 < end && reading.TextOf(i) is "on" && reading.TextOf(i + 1) is "or" && reading.Words[i + 2].Part == Adjunct)
        {
            return i + 3;
        }

        var k = reading.TextOf(i) is "as" or "As" && i + 2 < end && reading.TextOf(i + 1) is "soon" or "early" or "late" or "recently" && reading.TextOf(i + 2) == "as" ? i + 2 : i;
        var hasPreposition = false;
        while (k < end && k < i + 4 && (IsTimeAdverb(reading, k) || (k + 1 < end && reading.Words[k].Part == Adverb && reading.TextOf(k) is "over" or "around" or "through" or "throughout" or "about" or "near" && reading.Words[k + 1].Part == Adjunct) || (reading.Words[k].Part == Determiner && reading.TextOf(k) is not ("less" or "more" or "most" or "much" or "many" or "few" or "fewer" or "enough" or "both")) || (!hasPreposition && IsTimePreposition(reading, k))))
        {
            hasPreposition |= reading.Words[k].Part is Preposition or To;
            k++;
        }

        if (k >= end || reading.Words[k].Part != Adjunct || (k == i && before is { Part: Preposition } && !IsTimePreposition(reading, i - 1)))
        {
            // "tiny compared with today"
            return i;
        }

        // "the October 13 summit": the article belongs to the noun.
        if (k > i && reading.Words[k - 1].Part == Determiner && ((k + 1 < end && reading.Words[k + 1].Part is Noun or ProperNoun or Adjective) || reading.TextOf(k - 1) is "a" or "an"))
        {
            return i;
        }

        var first = k++;
        while (k < end && (reading.Words[k].Part == Adjunct || (IsClitic(reading, k) && reading.Words[k - 1].Part == Adjunct)
            || (reading.Words[k].Part == Coordinator && k + 1 < end && (reading.Words[k + 1].Part == Adjunct || (k + 2 < end && IsTimePreposition(reading, k + 1) && reading.Words[k + 2].Part == Adjunct && reading.Clauses.Of(k + 2) == reading.Clauses.Of(i))))))
        {
            // "in 1979 and in 1984"
            k += reading.Words[k].Part == Coordinator && reading.Words[k + 1].Part != Adjunct ? 2 : 1;
        }

        // "this month or next"
        k += k + 1 < end && reading.Words[k].Part == Coordinator && reading.TextOf(k + 1) is "next" or "last" && !(k + 2 < end && reading.Words[k + 2].Part is Noun or Adjective) ? 2 : 0;

        // "ahead of Tuesday's vote": the day is the vote's; "a bloody Ramadan", "the first Monday": the day is the noun.
        var isOwner = IsClitic(reading, k - 1);
        var isNoun = first == i && i > 1 && !IsDeictic(reading, i) && ((reading.Words[i - 1].Part == Adjective && !IsTimeAdverb(reading, i - 1) && reading.Words[i - 2].Part is Determiner or Possessive or Adjective)
            || reading.TextOf(i - 1) is "most" or "more");
        return isOwner || isNoun ? i : k;
    }

    /// <summary>"'s", where "its" is a word of its own.</summary>
    public static bool IsClitic(SentenceReading reading, int i) => reading.Words[i].Part == Possessive && reading.TextOf(i)[0] is '\'' or '\u2019';

    // "the go-ahead earlier today": no adjective qualifies such a word.
    private static bool IsDeictic(SentenceReading reading, int i) => reading.TextOf(i) is var text && (text.StartsWith("earlier ", StringComparison.Ordinal) || text.StartsWith("late ", StringComparison.Ordinal) || text is "today" or "yesterday" or "tomorrow" or "tonight");

    // "the quarter ended", "the year beginning": which one it is the day says.
    private static bool EndsSpan(SentenceReading reading, int i) =>
        i > 0 && reading.TextOf(i) is "ended" or "ending" or "beginning" or "starting" && reading.Words[i - 1].NounLemma is "year" or "quarter" or "half" or "period" or "month" or "week" or "season" or "term";

    // "spends Monday and Tuesday watching": the second day stays with the first.
    private static bool JoinsKept(SentenceReading reading, int i, int end) =>
        i > 2 && reading.Words[i - 1].Part == Coordinator && reading.Words[i - 2].Part == Adjunct && EndOf(reading, i - 2, end) == i - 2;

    private static bool IsSplitYear(SentenceReading reading, int i, int end) =>
        i < end && reading.Words[i].Part == Adjunct
        && ((i + 2 < end && reading.Words[i + 1].Symbol == '/' && reading.Words[i + 1].Start == reading.Words[i].End) || (i > 1 && reading.Words[i - 1].Symbol == '/' && reading.Words[i - 1].End == reading.Words[i].Start));

    private static bool QualifiesNoun(SentenceReading reading, int i, int end) =>
        i + 1 < end && reading.Words[i].Part == Adjunct && reading.Words[i + 1].Part == Noun && reading.TextOf(i).StartsWith("the ", StringComparison.Ordinal);

    // A participle or "come" whose only complement is the date.
    private static bool IsBroughtIn(SentenceReading reading, int i, int end) =>
        i > 0 && i + 1 < end && reading.Words[i + 1].Part == Adjunct && (reading.TextOf(i) is "dated" || (reading.TextOf(i) is "come" && reading.Words[i - 1].IsNominal && reading.Clauses.Of(i).Head != i));

    // "on “Harlow Sunday”"
    private static bool IsTitleDay(SentenceReading reading, int i, int end) =>
        reading.Words[i].Part == Adjunct && i > 0 && i + 1 < end && reading.Words[i - 1].Part == ProperNoun && reading.Words[i + 1].Symbol is '"' or '\u201D';

    private static bool IsAttributive(SentenceReading reading, int i, int end) =>
        i + 1 < end && reading.Words[i].Part == Adjunct && ((reading.TextOf(i).Contains('-', StringComparison.Ordinal) && !char.IsAsciiDigit(reading.TextOf(i)[^1])) || reading.TextOf(i) is "recent" or "current" or "former" or "past" or "future") && reading.Words[i + 1].Part is Noun or Adjective or Number or ProperNoun;

    // "between 1977 and 1979", "from May to July"
    private static int SpanOfDates(SentenceReading reading, int i, int end) =>
        i + 3 < end && reading.Words[i].NounLemma is "between" or "from" && reading.Words[i + 1].Part == Adjunct && reading.Words[i + 2].Part is Coordinator or To or Preposition or Subordinator && reading.Words[i + 3].Part == Adjunct
            ? i + 4 : i;

    /// <summary>"earlier", "just": an adverb that belongs to the date after it; "out" of "broke out on Monday" does not.</summary>
    public static bool IsTimeAdverb(SentenceReading reading, int i) =>
        reading.Words[i].Part is Adverb or Adjective && reading.Words[i].NounLemma is "earlier" or "later" or "just" or "only" or "early" or "late" or "previously" or "again" or "back" or "even" or "also" or "shortly" or "soon";

    private static bool IsTimePreposition(SentenceReading reading, int i) =>
        reading.Words[i].Part == To || (reading.Words[i].Part == Preposition
            && reading.Words[i].NounLemma is "on" or "in" or "at" or "by" or "from" or "since" or "until" or "before" or "after" or "during" or "of" or "for" or "over" or "as" or "till" or "into" or "through" or "within" or "around" or "throughout" or "near");
}
