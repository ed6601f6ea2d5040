using Chronology.Events.Mentions.Reference;
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
    /// <summary>How many words before a comma "between" may stand; no bound would make a sentence of commas quadratic.</summary>
    private const int BetweenReach = 24;

    /// <summary>The thing that a relative clause asks after, when it is the verb's object: "the draft which Russia proposed".</summary>
    public NounPhrase? FrontedObject { get; init; }

    /// <summary>The first word of the verb, which agrees with the subject.</summary>
    public int Agreeing { get; init; }

    /// <summary>Whose the subject is, where the clause opens with "whose".</summary>
    public NounPhrase? Owner { get; init; }

    public static ClauseArguments Of(SentenceReading reading, Clause clause)
    {
        var words = reading.Words;
        var isPassive = words[clause.Head].Part == Verb && words[clause.Head].Form == VerbForm.Participle
            && (words[clause.Head].IsReduced || (clause.Head > clause.VerbStart && LastAuxiliary(words, clause) == "be"));
        isPassive |= SharesPassive(reading, clause) || IsBracketed(reading, clause);
        var (start, end, fronted) = SubjectOf(reading, clause, 0);
        var subject = start >= 0 ? FirstPhrase(words, start, end) : null;
        var after = clause.VerbEnd;
        while (after < words.Length && words[after].Part is Adverb or Adjunct)
        {
            after++;
        }

        var direct = after < words.Length && words[after].Part is not (Preposition or To or Subordinator or Relative) ? NounPhrase.StartingAt(words, after) : null;
        var complement = direct is null && after < words.Length && words[after].Part == Preposition ? NounPhrase.StartingAt(words, after + 1) : null;
        return new ClauseArguments(start, end, subject, direct, complement, isPassive)
        {
            Agreeing = clause.VerbStart,
            FrontedObject = IsWhose(reading, clause) ? null : fronted,
            Owner = IsWhose(reading, clause) ? fronted : null,
        };
    }

    private static bool IsWhose(SentenceReading reading, Clause clause) => clause is { Kind: ClauseKind.Relative, Marker: >= 0 } && reading.TextOf(clause.Marker) == "whose";

    // "Ann Cole (born 12 May 1978 in Porto)"
    private static bool IsBracketed(SentenceReading reading, Clause clause) =>
        clause is { Kind: ClauseKind.Parenthesis, HasVerb: true } && clause.Head == clause.VerbStart && reading.Words[clause.Head].Form == VerbForm.Participle && clause.VerbStart == clause.Marker + 1;

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
        return isPassive && !VerbLists.Instance.IsIntransitive(reading.Words[clause.Head].VerbLemma) && (after >= reading.Words.Length || reading.Words[after].Part is Preposition or Adjunct or To or Punctuation or Adverb);
    }

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

        if (IsBracketed(reading, clause) || (clause.Kind == ClauseKind.Participle && reading.Words[clause.Head] is var participle && (participle.IsReduced || (participle.Form == VerbForm.Gerund && clause.Start > 0 && reading.Words[clause.Start - 1].IsNominal))))
        {
            return Antecedents.Before(reading, clause.Start) is { } noun ? (noun.Start, clause.Start, null)
                : clause.Start == 0 && clause.Parent >= 0 && depth < 8 ? SubjectOf(reading, reading.Clauses.Clauses[clause.Parent], depth + 1) : (-1, -1, null);
        }

        if (clause.Kind == ClauseKind.Infinitive && clause.Start > 1 && reading.Words[clause.Start - 1].Symbol == ',' && clause.VerbStart + 1 < clause.Head && reading.Words[clause.VerbStart + 1].VerbLemma == "be"
            && Antecedents.Before(reading, clause.Start) is { } due)
        {
            return (Antecedents.Widened(reading.Words, due).Start, due.End, null);
        }

        if (clause.Kind == ClauseKind.Infinitive && clause.Parent >= 0 && Antecedents.Controlled(reading, clause) is { } asked)
        {
            return (asked.Start, asked.End, null);
        }

        if (clause.Kind is ClauseKind.Infinitive or ClauseKind.Participle && clause.Parent >= 0 && depth < 8)
        {
            return SubjectOf(reading, reading.Clauses.Clauses[clause.Parent], depth + 1);
        }

        if (clause.Kind == ClauseKind.Relative)
        {
            var antecedent = Antecedents.OfRelative(reading, clause);
            var own = OwnSubject(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start);
            var isSubject = own.Start < 0;
            return isSubject ? antecedent is { } phrase ? (phrase.Start, TrimEnd(reading.Words, phrase.Start, clause.Start), null) : (-1, -1, null)
                : (own.Start, own.End, clause.Start == clause.Marker || clause.Marker < 0 ? antecedent : null);
        }

        var found = OwnSubject(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start);
        return (found.Start, found.End, null);
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
        var last = clause.VerbStart - 1;
        while (last > from && words[last].Part is Adverb or Adjunct)
        {
            last--;
        }

        if (last >= from && words[last].Part == Pronoun && reading.Clauses.IsOwn(last, clause) && reading.TextOf(last) is "I" or "he" or "she" or "we" or "they" or "He" or "She" or "We" or "They")
        {
            // "First up today, we head north": such a word is nothing but a subject.
            return (last, last + 1);
        }

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
            if (start < 0 && i == 0 && word.Part == Number && i + 1 < words.Length && words[1].Symbol is '.' or ')')
            {
                // "3. The committee noted": a number in a list.
                i++;
                continue;
            }

            if (word.Symbol == ',' && start >= 0 && open && words[i - 1].Part == Adjective && FirstPhrase(words, start, i) is null)
            {
                // "the big, often tumultuous slide": the noun is still to come.
                continue;
            }

            if (word.Symbol is ',' or '\u2013' or '\u2014' || (word.Symbol == '-' && i > 0 && words[i - 1].End < word.Start))
            {
                if (start >= 0 && (reading.TextOf(i - 1) is "later" or "ago" or "earlier" || (end < i && words[end].Part == Subordinator && words[end].NounLemma is "after" or "before" or "since")))
                {
                    // "three and a half years later, a journey ended", "a year after the bank failed, a buyer came"
                    (start, end, open) = (-1, -1, true);
                    continue;
                }

                if (start >= 0 && open && IsInBetween(words, start, i))
                {
                    // "talks between their union, the TFO, and the company": one subject.
                    continue;
                }

                if (start >= 0 && open && IsNameBetweenCommas(reading, start, i, clause))
                {
                    // "Her coach, Paulo Neves, was": the name is the subject.
                    return (i + 1, i + 2);
                }

                open = start < 0;
                continue;
            }

            if (start < 0 && open && word.Part == ProperNoun && i > 1 && words[i - 1].Symbol == ',' && Antecedents.IsPlace(reading, i) && Antecedents.IsPlace(reading, i - 2) && i + 1 < clause.VerbStart && words[i + 1].Symbol == ',')
            {
                // "in Crawford, Texas, he": where Crawford lies.
                continue;
            }

            if (!open || (start < 0 && word.Part is Adverb or Adjunct or Coordinator or Negation) || (start < 0 && word.Part == Punctuation))
            {
                continue;
            }

            if (start < 0 && (word.Part is Preposition or To || (i + 1 < clause.VerbStart && words[i + 1].Part == To && OpensFronted(reading.TextOf(i)))))
            {
                // A fronted phrase lasts until its comma, or without one until its noun ends and another begins.
                i = EndOfFronted(words, i, clause.VerbStart) - 1;
                continue;
            }

            start = start < 0 ? i : start;
            end = word.Part is Adverb or Adjunct or Preposition or To ? end : i + 1;
        }

        return Nearer(reading, clause, from, start, end) ?? (start >= 0 && end > start ? (start, end) : (-1, -1));
    }

    // "On Sunday, the third anniversary of his rise, Hayward began": without a comma before the verb the last stretch is the subject.
    private static (int Start, int End)? Nearer(SentenceReading reading, Clause clause, int from, int start, int end)
    {
        var words = reading.Words;
        var comma = clause.VerbStart - 1;
        while (comma > from && words[comma].Symbol != ',')
        {
            if (!reading.Clauses.IsOwn(comma, clause) || words[comma].Part is Coordinator or Preposition or Relative or Punctuation)
            {
                return null;
            }

            comma--;
        }

        var isApart = comma > from && start >= 0 && end <= comma && comma + 1 < clause.VerbStart && words[from].Part is Preposition or Adjunct;
        return isApart && FirstPhrase(words, comma + 1, clause.VerbStart) is { } near && near.Start <= comma + 2 && (words[near.Head].Part is ProperNoun || near.End >= clause.VerbStart - 1) ? (comma + 1, near.End) : null;
    }

    private static bool IsInBetween(GrammarWord[] words, int start, int end)
    {
        var isOpen = false;
        for (var i = Math.Max(start, end - BetweenReach); i < end; i++)
        {
            isOpen = words[i].NounLemma == "between" || (isOpen && words[i].Part != Coordinator);
        }

        return isOpen;
    }

    private static bool IsNameBetweenCommas(SentenceReading reading, int start, int comma, Clause clause)
    {
        var words = reading.Words;
        var isCommon = words[comma - 1] is { Part: Noun, IsPlural: false } && NounPhrase.EndingAt(words, comma - 1).Start <= start + 1;
        return isCommon && comma + 2 < words.Length && comma + 2 <= clause.VerbStart && words[comma + 2].Symbol == ','
            && reading.NamesOf(comma + 1) is { Length: 1 } names && names[0].Kind != NameKind.Place;
    }

    // "Contrary to reports, the firm": two words do a preposition's work.
    private static bool OpensFronted(string word) => word is "Contrary" or "contrary" or "Due" or "due" or "Thanks" or "thanks" or "Prior" or "prior" or "Owing" or "owing" or "Next" or "Close";

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
