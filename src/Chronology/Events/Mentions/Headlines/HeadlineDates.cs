using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Tells which dates a line leaves out, since the chronology shows them; <see cref="KeptDates"/> tells which belong to a phrase of it.</summary>
internal static class HeadlineDates
{
    /// <summary>The end of a date with the words that bring it in ("earlier in July", "on Monday 's"), or the index when none starts there.</summary>
    public static int EndOf(SentenceReading reading, int i, int end)
    {
        if (KeptDates.Holds(reading, i, end))
        {
            return i;
        }

        if (IsBroughtIn(reading, i, end))
        {
            // "by letter dated 9 June", "will be in breach come Friday"
            return EndOf(reading, i + 1, end) is var dated && dated > i + 1 ? dated : i;
        }

        if (SpanOfDates(reading, i, end) is var past && past > i)
        {
            return past;
        }

        return Opening(reading, i) is > 0 and var words && i + words < end && reading.Words[i + words].Part == Adjunct ? i + words + 1 : EndOfPlain(reading, i, end);
    }

    // How many words of a set phrase bring a date in: "on or about 11 June", "As of Friday", "until at least 24 March"; 0 where none stands there.
    private static int Opening(SentenceReading reading, int i)
    {
        bool IsDate(int step) => i + step < reading.Words.Length && reading.Words[i + step].Part == Adjunct;
        if (!IsDate(2) && !IsDate(3))
        {
            return 0;
        }

        return (reading.TextOf(i), reading.TextOf(i + 1), reading.TextOf(i + 2)) switch
        {
            ("with", "effect", "from") or ("no" or "not", "later", "than") => 3,
            (_, "or", "about" or "before" or "after" or "around") when reading.Words[i].Part == Preposition => 3,
            (_, "at", "least" or "most" or "latest") when IsTimePreposition(reading, i) => 3,
            ("as" or "As", "of", _) or ("on", "or", _) => 2,
            _ => 0,
        };
    }

    // "earlier in July", "on Monday 's": adverbs, at most one preposition and an article before one date or several joined.
    private static int EndOfPlain(SentenceReading reading, int i, int end)
    {
        var k = reading.TextOf(i) is "as" or "As" && i + 2 < end && reading.TextOf(i + 1) is "soon" or "early" or "late" or "recently" && reading.TextOf(i + 2) == "as" ? i + 2 : i;
        var hasPreposition = false;
        while (k < end && k < i + 4 && (IsTimeAdverb(reading, k) || (k + 1 < end && reading.Words[k].Part == Adverb && reading.TextOf(k) is "over" or "around" or "through" or "throughout" or "about" or "near" && reading.Words[k + 1].Part == Adjunct) || (reading.Words[k].Part == Determiner && reading.TextOf(k) is not ("less" or "more" or "most" or "much" or "many" or "few" or "fewer" or "enough" or "both")) || (!hasPreposition && IsTimePreposition(reading, k) && !IsParticle(reading, k))))
        {
            hasPreposition |= reading.Words[k].Part is Preposition or To;
            k++;
        }

        if (k >= end || reading.Words[k].Part != Adjunct || (k == i && i > 0 && reading.Words[i - 1].Part == Preposition && !IsTimePreposition(reading, i - 1)))
        {
            // "tiny compared with today"
            return i;
        }

        // "the October 13 summit": the article belongs to the noun.
        if (k > i && reading.Words[k - 1].Part == Determiner && ((k + 1 < end && reading.Words[k + 1].Part is Noun or ProperNoun or Adjective) || reading.TextOf(k - 1) is "a" or "an"))
        {
            return i;
        }

        var past = EndOfJoined(reading, i, k + 1, end);

        // "ahead of Tuesday's vote": the day is the vote's.
        return IsClitic(reading, past - 1) || (k == i && KeptDates.IsNoun(reading, i)) ? i : past;
    }

    // "swept in yesterday": such a date takes no preposition.
    private static bool IsParticle(SentenceReading reading, int i) =>
        i > 0 && i + 1 < reading.Words.Length && reading.Words[i - 1].Part == Verb && reading.TextOf(i) is "in" or "on" or "over" or "through" && reading.TextOf(i + 1) is "yesterday" or "today" or "tomorrow" or "tonight" or "last night" or "last week" or "last month" or "last year";

    // "Monday or Tuesday", "in 1979 and again in 1984", "this month or next"
    private static int EndOfJoined(SentenceReading reading, int i, int k, int end)
    {
        while (k < end && (reading.Words[k].Part == Adjunct || (IsClitic(reading, k) && reading.Words[k - 1].Part == Adjunct) || Joined(reading, i, k, end) > 0))
        {
            k = reading.Words[k].Part == Coordinator ? Joined(reading, i, k, end) : k + 1;
        }

        return k + (k + 1 < end && reading.Words[k].Part == Coordinator && reading.TextOf(k + 1) is "next" or "last" && !(k + 2 < end && reading.Words[k + 2].Part is Noun or Adjective) ? 2 : 0);
    }

    // The date that a coordinator joins to the one before, with what brings it in; 0 where none follows.
    private static int Joined(SentenceReading reading, int i, int coordinator, int end)
    {
        var next = coordinator + 1;
        next += next < end && IsTimeAdverb(reading, next) ? 1 : 0;
        next += next < end && IsTimePreposition(reading, next) ? 1 : 0;
        return reading.Words[coordinator].Part == Coordinator && next < end && reading.Words[next].Part == Adjunct && (next == coordinator + 1 || reading.Clauses.Of(next) == reading.Clauses.Of(i)) ? next : 0;
    }

    /// <summary>"'s", where "its" is a word of its own.</summary>
    public static bool IsClitic(SentenceReading reading, int i) => reading.Words[i].Part == Possessive && reading.TextOf(i)[0] is '\'' or '\u2019';

    // A participle or "come" whose only complement is the date: "by letter dated 9 June", "a paper issued on Monday that".
    private static bool IsBroughtIn(SentenceReading reading, int i, int end)
    {
        var words = reading.Words;
        var isThing = words[i].VerbLemma is { Length: > 0 } verb && (EventWords.Instance.IsRecorded(verb) || EventWords.Instance.IsPlan(verb) || verb is "begin" or "start" or "date" or "come");
        if (i == 0 || i + 1 >= end || !isThing)
        {
            return false;
        }

        var date = i + 2 < end && IsTimePreposition(reading, i + 1) ? i + 2 : i + 1;
        if (words[date].Part != Adjunct)
        {
            return false;
        }

        var isBare = date + 1 >= words.Length || words[date + 1].Part is Subordinator or Relative || words[date + 1].Symbol is ',' or ';' or '.' or '-' or '\u2013' or '\u2014' || words[date + 1].IsFinite;
        return (date == i + 1 && (reading.TextOf(i) is "dated" || (reading.TextOf(i) is "come" && words[i - 1].IsNominal && reading.Clauses.Of(i).Head != i)))
            || (isBare && words[i - 1].IsNominal && (words[i].IsReduced || words[i] is { Form: VerbForm.Gerund, VerbLemma: "begin" or "start" }) && !KeptDates.Holds(reading, date, end));
    }

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
