using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Chooses which words of a stretch a headline keeps, and where it may end without breaking a phrase.</summary>
internal static class HeadlineWords
{
    /// <summary>No line of the length aimed at holds more, and what is looked at stays bounded.</summary>
    private const int MostWords = 48;

    /// <summary>How many words before its "and" a list has its last comma.</summary>
    private const int ReachOfList = 8;

    /// <summary>How many clauses deep a word is asked what it stands in.</summary>
    private const int MostClauses = 4;

    /// <summary>The words from an index on that belong to the clause or to an infinitive of it, up to a comma or another clause, without dates.</summary>
    public static List<int> Collect(SentenceReading reading, Clause clause, int start, int end)
    {
        var kept = new List<int>();
        for (var i = start; i < end && kept.Count < MostWords; i++)
        {
            var word = reading.Words[i];
            if (word.Symbol is ',' or ';' or ':' or '(' or '\u2014' or '\u2013' || !IsInside(reading, clause, i) || IsOfNextVerb(reading, clause, i))
            {
                if (word.Symbol == ',' && NameSetOff(reading, kept, i, end) is { } phrase)
                {
                    // "sentenced the former mayor, Tom Alder, to six years": the name stands for the office.
                    kept.RemoveAll(index => index >= phrase.Start);
                    kept.Add(i + 1);
                    i += 2;
                    continue;
                }

                if (word.Symbol == ',' && i > 0 && reading.Words[i - 1].Part == ProperNoun && SetOffPhrase.EndOf(reading, i, end, true) is var past && past > i && past + 1 < end && reading.Words[past].Part == Coordinator && reading.Words[past + 1].Part == ProperNoun && IsInside(reading, clause, past))
                {
                    // "hired Ann Cole, a former clerk, and Tom Alder"
                    i = past - 1;
                    continue;
                }

                if (word.Symbol == ',' && (JoinsList(reading, clause, i, end) || JoinsAdjectives(reading, kept, i, end)))
                {
                    kept.Add(i);
                    continue;
                }

                break;
            }

            var dated = HeadlineDates.EndOf(reading, i, end);
            if (dated > i)
            {
                i = dated - 1;
                continue;
            }

            if (word.Part == Adverb && i + 1 < end && reading.Words[i + 1].Part == Subordinator && reading.TextOf(i) is "even" or "just" or "only" or "shortly" or "soon" or "long" or "immediately" or "especially" or "particularly")
            {
                // "will leave even if": the word belongs to what comes next.
                break;
            }

            kept.Add(i);
        }

        return kept;
    }

    /// <summary>Counts of kept words after which the line may end, longest first.</summary>
    public static List<int> Cuts(SentenceReading reading, List<int> kept)
    {
        var cuts = new List<int> { EndBeforeHalf(reading, kept) };
        var isPaired = false;
        for (var k = kept.Count - 1; k > 0; k--)
        {
            var word = reading.Words[kept[k]];
            var before = reading.Words[kept[k - 1]];
            if (word.Part == Coordinator && k + 1 < kept.Count && reading.Words[kept[k + 1]].Part is Verb or Modal or Auxiliary)
            {
                // Half of what is joined by "and" reads worse than the first part alone.
                cuts.RemoveRange(1, cuts.Count - 1);
            }

            var isCut = (word.Part == Preposition && word.NounLemma != "of" && !(word.NounLemma == "from" && k + 1 < kept.Count && reading.Words[kept[k + 1]].Form == VerbForm.Gerund)) || (word.Part == To && !NeedsInfinitive(reading, kept, k)) || (word.Part == Coordinator && !isPaired) || word.Symbol == ',' || (word.Symbol is '-' && kept[k] > 0 && reading.Words[kept[k] - 1].End < word.Start) || OpensClause(reading, kept[k]) || word.IsReduced || OpensGerund(reading, kept[k]);
            isPaired = word.Part == Preposition && word.NounLemma == "between";
            var endsPhrase = before.IsNominal || before.Part is Adverb or Number || before.Symbol is '"' or '\u201D';
            if (isCut && endsPhrase && !IsInBetween(reading, kept, k) && !EndsList(reading, kept, k) && !SplitsClause(reading, kept[k]))
            {
                cuts.Add(k);
            }
        }

        return cuts;
    }

    /// <summary>"deep beneath", "early in": the word belongs to the preposition after it.</summary>
    public static bool OpensPhrase(SentenceReading reading, int i) =>
        i + 1 < reading.Words.Length && reading.Words[i].Part is Adverb or Adjective && reading.Words[i + 1].Part == Preposition
        && reading.TextOf(i) is "deep" or "early" or "late" or "just" or "far" or "right" or "high" or "low" or "halfway" or "close" or "ahead" or "shortly" or "soon" or "long" or "directly" or "straight" or "even" or "only";

    // "talks between their union" has lost the other half.
    private static int EndBeforeHalf(SentenceReading reading, List<int> kept)
    {
        var between = kept.FindLastIndex(i => reading.Words[i] is { Part: Preposition, NounLemma: "between" });
        return between > 0 && !kept.Skip(between).Any(i => reading.Words[i].Part == Coordinator || reading.Words[i].IsPlural || reading.NamesOf(i).Length > 1) ? between : kept.Count;
    }

    // "said that the bridge of the town would": a clause that has begun must come to its verb.
    private static bool SplitsClause(SentenceReading reading, int i)
    {
        var clause = reading.Clauses.Of(i);
        for (var depth = 0; depth < MostClauses && clause is not null; depth++)
        {
            if (clause is { Kind: ClauseKind.Complement, HasVerb: true } && i <= clause.Head && i >= clause.Start)
            {
                return true;
            }

            clause = reading.Clauses.ParentOf(clause);
        }

        return false;
    }

    // "denied the report, since": what is told stands without the clause.
    private static bool OpensClause(SentenceReading reading, int i) => reading.Clauses.Of(i) is { HasVerb: true, Kind: ClauseKind.Subordinate or ClauseKind.Relative } clause && clause.Start == i;

    // "a commission investigating the spill": the line may end before what the noun does.
    private static bool OpensGerund(SentenceReading reading, int i) =>
        reading.Words[i].Form == VerbForm.Gerund && reading.Clauses.Of(i) is { Kind: ClauseKind.Participle } clause && clause.Start == i;

    private static bool IsInside(SentenceReading reading, Clause clause, int i)
    {
        var own = reading.Clauses.Of(i);
        for (var depth = 0; depth < 4; depth++)
        {
            if (own == clause)
            {
                return true;
            }

            var joins = own.Kind is ClauseKind.Infinitive or ClauseKind.Complement || (own.Kind == ClauseKind.Participle && own.HasVerb && own.Start > 0 && reading.Words[own.Start - 1].Symbol != ',');
            if (!joins || own.Parent < 0)
            {
                return false;
            }

            own = reading.Clauses.Clauses[own.Parent];
        }

        return false;
    }

    /// <summary>"that began on Monday swiftly turned": the adverb belongs to the verb after it.</summary>
    private static bool IsOfNextVerb(SentenceReading reading, Clause clause, int i) =>
        reading.Words[i].Part == Adverb && i + 1 < reading.Words.Length && reading.Words[i + 1].IsFinite && !IsInside(reading, clause, i + 1);

    private static NounPhrase? NameSetOff(SentenceReading reading, List<int> kept, int comma, int end)
    {
        if (kept.Count == 0 || kept[^1] != comma - 1 || reading.Words[comma - 1].Part != Noun || comma + 2 >= end || reading.Words[comma + 2].Symbol != ',')
        {
            return null;
        }

        return reading.NamesOf(comma + 1) is { Length: 1 } names && names[0].Kind == NameKind.Person && NounPhrase.EndingAt(reading.Words, comma - 1) is var phrase && !(phrase.Start > 0 && reading.Words[phrase.Start - 1].NounLemma == "of") ? phrase : null;
    }

    // "urged Israel, Egypt and Qatar": names parted by a comma that end in "and".
    private static bool JoinsList(SentenceReading reading, Clause clause, int comma, int end)
    {
        if (comma > 0 && comma + 1 < end && char.IsAsciiDigit(reading.TextOf(comma - 1)[0]) && char.IsAsciiDigit(reading.TextOf(comma + 1)[0]))
        {
            // "6-3, 6-4"
            return true;
        }

        if (comma == 0 || comma + 2 >= end || reading.Words[comma - 1].Part != ProperNoun || reading.Words[comma + 1].Part != ProperNoun)
        {
            return false;
        }

        for (var i = comma + 1; i < end && i < comma + 8; i++)
        {
            if (reading.Words[i].Part == Coordinator)
            {
                return IsInside(reading, clause, i);
            }

            if (reading.Words[i].Part != ProperNoun && reading.Words[i].Symbol != ',')
            {
                return false;
            }
        }

        return false;
    }

    // "put up scattered, last-ditch resistance": the comma stands inside one phrase.
    private static bool JoinsAdjectives(SentenceReading reading, List<int> kept, int comma, int end) =>
        comma + 2 < end && kept.Count > 0 && kept[^1] == comma - 1 && reading.Words[comma - 1].Part == Adjective
            && (reading.Words[comma + 1].Part == Adjective || reading.Words[comma + 2].Symbol == '-')
            && NounPhrase.StartingAt(reading.Words, comma + 1) is { } phrase && phrase.Head < end && phrase.Head > comma + 1;

    // "an effort to resolve", "a challenge to the plan": the noun does not stand without what follows.
    private static bool NeedsInfinitive(SentenceReading reading, List<int> kept, int k)
    {
        var before = reading.Words[kept[k - 1]];
        var isVerb = k + 1 < kept.Count && reading.Words[kept[k + 1]].Part is Verb or Auxiliary;
        if (reading.Clauses.Of(kept[k]) is { Kind: ClauseKind.Infinitive, Parent: >= 0 } own && reading.Clauses.ParentOf(own) is { HasVerb: true } parent && kept[k] == own.Start && parent.VerbEnd <= kept[k - 1]
            && EventWords.Instance.TakesActor(reading.Words[parent.Head].VerbLemma))
        {
            // "directs the firm to test the well": what it directs is the event.
            return true;
        }

        return before.Part == Noun && (!isVerb || HeadlineLexicon.Instance.OpenNouns.Contains(before.NounLemma));
    }

    // "one tank, five trucks and two guns": without its last the list has no "and".
    private static bool EndsList(SentenceReading reading, List<int> kept, int k)
    {
        if (!(reading.Words[kept[k]].Part == Coordinator || reading.Words[kept[k]].Symbol == ',') || (reading.Clauses.Of(kept[k]) is { HasVerb: true } own && own.Start == kept[k]))
        {
            return false;
        }

        for (var i = k - 1; i >= 0 && i > k - ReachOfList; i--)
        {
            if (reading.Words[kept[i]].IsFinite || (reading.Words[kept[i]].Part is Preposition && reading.Words[kept[i]].NounLemma != "of"))
            {
                return false;
            }

            if (reading.Words[kept[i]].Symbol == ',')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInBetween(SentenceReading reading, List<int> kept, int k)
    {
        for (var i = k - 1; i >= 0 && i > k - 8; i--)
        {
            if (reading.Words[kept[i]].Part == Coordinator)
            {
                return false;
            }

            if (reading.Words[kept[i]].NounLemma is "between" or "both")
            {
                return reading.Words[kept[k]].Part == Coordinator;
            }
        }

        return false;
    }
}
