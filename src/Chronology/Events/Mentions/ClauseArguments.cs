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
        var subject = start >= 0 ? OwnSubject.FirstPhrase(words, start, end) : null;
        var after = clause.VerbEnd;
        while (after < words.Length && words[after].Part is Adverb or Adjunct)
        {
            after++;
        }

        var direct = !IsInverted(clause) && after < words.Length && words[after].Part is not (Preposition or To or Subordinator or Relative) ? NounPhrase.StartingAt(words, after) : null;
        var complement = direct is null && after < words.Length && words[after].Part == Preposition ? NounPhrase.StartingAt(words, after + 1) : null;
        if (direct is null && Held(words, clause) is { } held)
        {
            (start, end, subject, isPassive) = (held.Start, held.End, held, true);
        }

        return new ClauseArguments(start, end, subject, direct, complement, isPassive)
        {
            Agreeing = clause.VerbStart,
            FrontedObject = IsWhose(reading, clause) ? null : fronted,
            Owner = IsWhose(reading, clause) ? fronted : null,
        };
    }

    // "..., said Ann Cole"
    private static bool IsInverted(Clause clause) => clause is { Kind: ClauseKind.Attribution, HasVerb: true } && clause.VerbStart == clause.Start;

    private static bool IsWhose(SentenceReading reading, Clause clause) => clause is { Kind: ClauseKind.Relative, Marker: >= 0 } && reading.TextOf(clause.Marker) == "whose";

    // "Minutes of the council meeting held on 9 September": a meeting holds nothing, though a truce holds.
    private static NounPhrase? Held(GrammarWord[] words, Clause clause) =>
        clause.Head == clause.VerbStart && clause.Head > 0 && words[clause.Head] is { Part: Verb, VerbLemma: "hold" } verb && (verb.Entry.Forms & VerbForm.Participle) != 0
        && EventWords.Instance.ClassOfNoun(words[clause.Head - 1]) is "meet" or "communicate" or "negotiate" or "contest" or "elect" or "protest" ? NounPhrase.EndingAt(words, clause.Head - 1) : null;

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
        if (IsInverted(clause))
        {
            return NounPhrase.StartingAt(reading.Words, clause.VerbEnd) is { } speaker ? (speaker.Start, speaker.End, null) : (-1, -1, null);
        }

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
            var own = OwnSubject.Find(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start);
            var isSubject = own.Start < 0;
            return isSubject ? antecedent is { } phrase ? (phrase.Start, TrimEnd(reading.Words, phrase.Start, clause.Start), null) : (-1, -1, null)
                : (own.Start, own.End, clause.Start == clause.Marker || clause.Marker < 0 ? antecedent : null);
        }

        var found = OwnSubject.Find(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start);
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
}
