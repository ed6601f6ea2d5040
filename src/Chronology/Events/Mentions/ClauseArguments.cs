using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Who and what stands around a clause's verb.</summary>
/// <param name="SubjectStart">The whole subject with what is joined to it; -1 when there is none.</param>
/// <param name="Subject">The subject's first noun phrase.</param>
/// <param name="Object">The noun phrase right after the verb.</param>
/// <param name="FirstComplement">The noun phrase of the first preposition after the verb: "engaged in a call".</param>
internal sealed record ClauseArguments(int SubjectStart, int SubjectEnd, NounPhrase? Subject, NounPhrase? Object, NounPhrase? FirstComplement, bool IsPassive)
{
    /// <summary>The thing that a relative clause asks after, when it is the verb's object: "the draft which Russia proposed".</summary>
    public NounPhrase? FrontedObject { get; init; }

    public static ClauseArguments Of(SentenceReading reading, Clause clause)
    {
        var words = reading.Words;
        var isPassive = words[clause.Head].Part == Verb && words[clause.Head].Form == VerbForm.Participle
            && (words[clause.Head].IsReduced || (clause.Head > clause.VerbStart && LastAuxiliary(words, clause) == "be"));
        isPassive |= SharesPassive(reading, clause);
        var (start, end, fronted) = SubjectOf(reading, clause, 0);
        var subject = start >= 0 ? FirstPhrase(words, start, end) : null;
        var after = clause.VerbEnd;
        while (after < words.Length && words[after].Part is Adverb or Adjunct)
        {
            after++;
        }

        var direct = after < words.Length && words[after].Part is not (Preposition or To or Subordinator or Relative) ? NounPhrase.StartingAt(words, after) : null;
        var complement = direct is null && after < words.Length && words[after].Part == Preposition ? NounPhrase.StartingAt(words, after + 1) : null;
        return new ClauseArguments(start, end, subject, direct, complement, isPassive) { FrontedObject = fronted };
    }

    /// <summary>The noun that a relative clause or a participle hangs on.</summary>
    public static NounPhrase? Antecedent(SentenceReading reading, int before)
    {
        var words = reading.Words;
        var head = before - 1;
        while (head >= 0 && (words[head].Symbol is ',' or '"' or '\u201D' || words[head].Part is Adjunct or Preposition))
        {
            head--;
        }

        if (head < 0 || !words[head].IsNominal)
        {
            return null;
        }

        var phrase = NounPhrase.EndingAt(words, head);
        while (phrase.Start > 1 && words[phrase.Start - 1].Part == Preposition && IsPlace(reading, phrase.Head) && words[phrase.Start - 1].NounLemma is "in" or "at" or "near" or "on"
            && words[phrase.Start - 2].IsNominal)
        {
            phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        var isNamedKind = words[phrase.Head].Part == ProperNoun && phrase.Start > 1 && words[phrase.Start - 1].NounLemma == "of" && words[phrase.Start - 2].Part == Noun;
        return isNamedKind ? phrase with { Start = NounPhrase.EndingAt(words, phrase.Start - 2).Start } : phrase;
    }

    // "was passed by parliament and signed by the president": the second participle shares the auxiliary.
    private static bool SharesPassive(SentenceReading reading, Clause clause)
    {
        if (clause.SharesSubjectOf < 0 || clause.Head != clause.VerbStart || (reading.Words[clause.Head].Entry.Forms & VerbForm.Participle) == 0)
        {
            return false;
        }

        var first = reading.Clauses.Clauses[clause.SharesSubjectOf];
        var isPassive = first.Head > first.VerbStart && reading.Words[first.Head].Form == VerbForm.Participle && LastAuxiliary(reading.Words, first) == "be";
        var after = clause.VerbEnd;
        return isPassive && (after >= reading.Words.Length || reading.Words[after].Part is Preposition or Adjunct or To or Punctuation or Adverb);
    }

    private static bool IsPlace(SentenceReading reading, int word) => reading.NamesOf(word) is { Length: > 0 } names && names[0].Kind == NameKind.Place;

    private static string LastAuxiliary(GrammarWord[] words, Clause clause)
    {
        for (var i = clause.Head - 1; i >= clause.VerbStart; i--)
        {
            if (words[i].Part == Auxiliary)
            {
                return words[i].VerbLemma;
            }
        }

        return "";
    }

    private static (int Start, int End, NounPhrase? Fronted) SubjectOf(SentenceReading reading, Clause clause, int depth)
    {
        if (clause.SharesSubjectOf >= 0 && depth < 8)
        {
            return SubjectOf(reading, reading.Clauses.Clauses[clause.SharesSubjectOf], depth + 1);
        }

        if (clause.Kind == ClauseKind.Participle && reading.Words[clause.Head] is var participle && (participle.IsReduced || (participle.Form == VerbForm.Gerund && clause.Start > 0 && reading.Words[clause.Start - 1].IsNominal)))
        {
            return Antecedent(reading, clause.Start) is { } noun ? (noun.Start, clause.Start, null) : (-1, -1, null);
        }

        if (clause.Kind is ClauseKind.Infinitive or ClauseKind.Participle && clause.Parent >= 0 && depth < 8)
        {
            return SubjectOf(reading, reading.Clauses.Clauses[clause.Parent], depth + 1);
        }

        if (clause.Kind == ClauseKind.Relative)
        {
            var antecedent = Antecedent(reading, clause.Start);
            antecedent = antecedent is { } thing && TellsCourse(reading, clause) ? EventBefore(reading, thing) ?? antecedent : antecedent;
            var own = OwnSubject(reading, clause, clause.Marker + 1);
            var isSubject = own.Start < 0;
            return isSubject ? antecedent is { } phrase ? (phrase.Start, TrimEnd(reading.Words, phrase.Start, clause.Start), null) : (-1, -1, null)
                : (own.Start, own.End, clause.Start == clause.Marker ? antecedent : null);
        }

        var found = OwnSubject(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start);
        return (found.Start, found.End, null);
    }

    /// <summary>"began", "ended", "took place": what is said of events, not of those who act.</summary>
    private static bool TellsCourse(SentenceReading reading, Clause clause)
    {
        // A participle can hang on a relative clause whose verb was not found: "the talks which, opening late, ..."
        var verb = clause.HasVerb ? reading.Words[clause.Head].VerbLemma : "";
        return EventWords.Instance.IsOccur(verb) || EventWords.Instance.ClassOfVerb(verb) is "begin" or "end";
    }

    /// <summary>"protests against the government that began": an event named before, joined by prepositions.</summary>
    private static NounPhrase? EventBefore(SentenceReading reading, NounPhrase thing)
    {
        var words = reading.Words;
        var phrase = thing;
        for (var step = 0; step < 3 && EventWords.Instance.ClassOfNoun(words[phrase.Head]) is null; step++)
        {
            if (phrase.Start < 2 || words[phrase.Start - 1].Part != Preposition || !words[phrase.Start - 2].IsNominal)
            {
                return null;
            }

            phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        return EventWords.Instance.ClassOfNoun(words[phrase.Head]) is null ? null : phrase;
    }

    private static int TrimEnd(GrammarWord[] words, int start, int end)
    {
        while (end > start + 1 && (words[end - 1].Symbol == ',' || words[end - 1].Part == Preposition))
        {
            end--;
        }

        return end;
    }

    // The last stretch between commas before the verb that does not open with a preposition, an adverb or a date.
    private static (int Start, int End) OwnSubject(SentenceReading reading, Clause clause, int from)
    {
        var words = reading.Words;
        var start = -1;
        var end = -1;
        var open = true;
        for (var i = from; i < clause.VerbStart; i++)
        {
            if (!reading.Clauses.IsOwn(i, clause))
            {
                continue;
            }

            var word = words[i];
            if (word.Symbol == ',')
            {
                if (start >= 0 && open && IsNameBetweenCommas(reading, start, i, clause))
                {
                    // "Her coach, Paulo Neves, was": the name is the subject.
                    return (i + 1, i + 2);
                }

                open = start < 0;
                continue;
            }

            if (!open || (start < 0 && word.Part is Adverb or Adjunct or Coordinator or Negation) || (start < 0 && word.Part == Punctuation))
            {
                continue;
            }

            if (start < 0 && word.Part is Preposition or To)
            {
                // A fronted phrase lasts until its comma, or without one until its noun ends and another begins.
                i = EndOfFronted(words, i, clause.VerbStart) - 1;
                continue;
            }

            start = start < 0 ? i : start;
            end = word.Part is Adverb or Adjunct or Preposition or To ? end : i + 1;
        }

        return start >= 0 && end > start ? (start, end) : (-1, -1);
    }

    private static bool IsNameBetweenCommas(SentenceReading reading, int start, int comma, Clause clause)
    {
        var words = reading.Words;
        var isCommon = words[comma - 1].Part == Noun && NounPhrase.EndingAt(words, comma - 1).Start <= start + 1;
        return isCommon && comma + 2 < words.Length && comma + 2 <= clause.VerbStart && words[comma + 2].Symbol == ','
            && reading.NamesOf(comma + 1) is { Length: 1 } names && names[0].Kind != NameKind.Place;
    }

    private static int EndOfFronted(GrammarWord[] words, int i, int limit)
    {
        if (i + 2 < limit && words[i + 1].Part == Adjunct && words[i + 2].Part is Determiner or Possessive or Noun or ProperNoun or Adjective or Number)
        {
            // "On 1 March the central bank, which had waited, cut": a date alone ends before the subject.
            return i + 2;
        }

        for (var k = i + 1; k < limit; k++)
        {
            if (words[k].Symbol == ',')
            {
                return k + 1;
            }
        }

        // "On Monday Putin said", "In July the ministry said"
        var next = i + 1;
        while (next < limit && words[next].Part is not (Noun or ProperNoun or Adjunct or Pronoun or Number))
        {
            next++;
        }

        while (next < limit && words[next].Part is Noun && !(next + 1 < limit && words[next + 1].Part is Determiner))
        {
            next++;
        }

        return Math.Max(i + 1, words[Math.Min(next, words.Length - 1)].Part is Adjunct or ProperNoun or Number ? next + 1 : next);
    }

    private static NounPhrase? FirstPhrase(GrammarWord[] words, int start, int end) =>
        NounPhrase.StartingAt(words, start) is { } phrase && phrase.Head < end ? phrase : null;
}
