using Chronology.Dates;
using Chronology.Events.Mentions.Reference;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Reads what happens to a plan: "was postponed from 9 April to 13 April", "the parade on 1 May was cancelled".</summary>
internal static class PlanChangeReader
{
    private static readonly EventWords Events = EventWords.Instance;

    /// <summary>"moved" or "cancelled" when a clause says so of an event, else empty.</summary>
    public static string FateOf(SentenceReading reading, Clause clause)
    {
        if (!clause.HasVerb || ModalityReader.IsNegated(reading, clause))
        {
            return "";
        }

        var verb = Verb(reading, clause);
        return Events.IsCancel(verb) ? "cancelled" : Events.IsPostpone(verb) ? "moved" : "";
    }

    /// <summary>"was set to begin on 5 February but was delayed": what a later clause with the same subject says became of it.</summary>
    public static string LaterFate(SentenceReading reading, Clause clause)
    {
        var clauses = reading.Clauses.Clauses;
        if (clause.Kind is ClauseKind.Infinitive or ClauseKind.Relative && reading.Clauses.ParentOf(clause) is { HasVerb: true } parent && clause.VerbEnd <= parent.VerbStart && FateOf(reading, parent) is { Length: > 0 } told)
        {
            // "The festival, due to start on 1 February, has been moved", "The exams that were to begin on 17 March"
            return told;
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].SharesSubjectOf >= 0 && (clauses[clauses[i].SharesSubjectOf] == clause || (clause.Parent >= 0 && clauses[i].SharesSubjectOf == clause.Parent)) && FateOf(reading, clauses[i]) is { Length: > 0 } fate)
            {
                return fate;
            }
        }

        return "";
    }

    /// <summary>"The trial was set to begin on 5 February but was delayed": the clause that tells the plan itself; null when none does.</summary>
    public static Clause? SetBefore(SentenceReading reading, Clause told)
    {
        var clauses = reading.Clauses.Clauses;
        var isChanged = clauses.Any(each => each.SharesSubjectOf >= 0 && clauses[each.SharesSubjectOf] == told && FateOf(reading, each).Length > 0);
        return !isChanged || ModalityReader.Of(reading, told) != Modality.Planned ? null
            : clauses.FirstOrDefault(each => each.Kind == ClauseKind.Infinitive && each.HasVerb && reading.Clauses.ParentOf(each) == told) ?? told;
    }

    /// <summary>The old day of a plan, told in passing: "The sale, originally advertised for 28 July, will be held", "The sale, due on 1 March, was put off"; none where the date is no such day.</summary>
    /// <param name="site">Where the words that bring the date in begin.</param>
    public static Attachment Former(SentenceReading reading, Clause clause, int site, string? preposition)
    {
        var isDue = site > 1 && site <= clause.VerbStart && reading.TextOf(site - 1) == "due" && reading.Words[site - 2].Symbol == ',' && FateOf(reading, clause).Length > 0;
        var former = isDue ? Antecedents.Before(reading, site - 1) : preposition == "for" ? OnceSet(reading, clause, site) : null;
        return former is { } thing && reading.Words[thing.Head].IsNominal ? Attachment.To(WithHead(reading.Words, thing, word => EventTrigger.OfNoun(reading, word).Class.Length > 0) ?? thing) with { Change = PlanChange.Old } : Attachment.None;
    }

    private static NounPhrase? OnceSet(SentenceReading reading, Clause clause, int site)
    {
        var isOnce = site > 2 && (reading.TextOf(site - 1) == "set" || reading.TextOf(site - 1).EndsWith("ed", StringComparison.Ordinal)) && reading.TextOf(site - 2) is "first" or "originally" or "initially" or "previously";
        return !isOnce ? null : reading.Words[site - 3].Symbol == ',' ? Antecedents.Before(reading, site - 2) : reading.Words[site - 3].VerbLemma == "be" ? ClauseArguments.Of(reading, clause).Subject : null;
    }

    /// <summary>The event whose plan a clause changes: the subject of its passive, or its object.</summary>
    /// <remarks>What is postponed is an event whatever it is called ("A decision was postponed"); what is moved may be a table.</remarks>
    public static NounPhrase? Planned(SentenceReading reading, Clause clause)
    {
        var arguments = ClauseArguments.Of(reading, clause);
        var isDue = Verb(reading, clause) is "postpone" or "put off" or "put back" or "push back" or "bring forward" or "adjourn" or "reschedule" or "defer";
        return (arguments.IsPassive ? arguments.Subject : arguments.Object ?? arguments.Subject) is { } phrase && (EventTrigger.OfNoun(reading, phrase.Head).Class.Length > 0 || (isDue && reading.Words[phrase.Head].Part == PartOfSpeech.Noun)) ? phrase : null;
    }

    // "The exams have been moved to 7 April": what somebody moves to a day is a plan, whatever it is called; "The army moved" did so itself.
    private static NounPhrase? Handled(SentenceReading reading, Clause clause) =>
        ClauseArguments.Of(reading, clause) is var arguments && (arguments.IsPassive ? arguments.Subject : arguments.Object) is { } thing && reading.Words[thing.Head].Part == PartOfSpeech.Noun ? thing : null;

    /// <summary>What is done so "for" a day is to be on it: "is booked for 2 March", "was ordered for 24 January".</summary>
    public static bool IsSetFor(string verb) => verb is "fix" or "book" or "postpone" or "move" or "order" or "call" or "advertise" or "list" or "timetable";

    /// <summary>What a date after the verb is to the plan.</summary>
    /// <param name="preposition">The word that brings the date in.</param>
    public static Attachment After(SentenceReading reading, Clause clause, string? preposition)
    {
        var change = preposition switch
        {
            "from" => PlanChange.Old,
            "to" or "until" or "till" or "for" => PlanChange.New,
            _ => PlanChange.None,
        };
        if (change == PlanChange.None || FateOf(reading, clause) is not { Length: > 0 } fate || (fate != "moved" && change != PlanChange.Old))
        {
            return Attachment.None;
        }

        return (Planned(reading, clause) ?? (preposition is "to" or "until" or "till" ? Handled(reading, clause) : null)) is { } noun
            ? Attachment.To(noun) with { Change = change }
            : Attachment.None;
    }

    /// <summary>"from 9 April to 13 April" is read as a span of days; of a plan that is moved it is the old day and the new one.</summary>
    /// <param name="next">The expression after it, or null.</param>
    public static IEnumerable<(Attachment Attachment, ExpressionResolution When)> Span(SentenceReading reading, int date, ExpressionResolution when, ExpressionResolution? next)
    {
        if (when.Date is { IsStartOpen: true } until && reading.Clauses.Of(date) is { HasVerb: true } delayed && FateOf(reading, delayed) == "moved" && Planned(reading, delayed) is { } occasion)
        {
            // "was delayed until 12 March"
            yield return (Attachment.To(occasion) with { Change = PlanChange.New }, At(when, until.Start));
            yield break;
        }

        var isSpan = when.Expression.Value is RangeValue && next?.Expression.Value is RangeEndValue && when.Date is not null && next.Date is not null;
        if (!isSpan || reading.Clauses.Of(date) is not { HasVerb: true } clause || FateOf(reading, clause) != "moved" || (Planned(reading, clause) ?? Handled(reading, clause)) is not { } noun)
        {
            yield break;
        }

        yield return (Attachment.To(noun) with { Change = PlanChange.Old }, At(when, when.Date!.Start));
        yield return (Attachment.To(noun) with { Change = PlanChange.New }, At(next!, next!.Date!.Start));
    }

    /// <summary>"the strike of air traffic controllers planned for 12 June": what is planned may stand before "of".</summary>
    public static NounPhrase? WithHead(GrammarWord[] words, NounPhrase phrase, Predicate<int> isEvent)
    {
        while (!isEvent(phrase.Head))
        {
            if (phrase.Start > 1 && words[phrase.Start - 1].Part == PartOfSpeech.Coordinator && words[phrase.Start - 2].IsNominal)
            {
                // "the wedding of Ann and Tom, planned for June"
                phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
                continue;
            }

            if (phrase.Start < 2 || words[phrase.Start - 1].NounLemma is not ("of" or "to" or "in" or "at" or "with" or "by" or "between") || !words[phrase.Start - 2].IsNominal)
            {
                return null;
            }

            phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        return phrase;
    }

    private static ExpressionResolution At(ExpressionResolution when, UncertainDate day)
    {
        var date = new ResolvedDate(day);
        return when with { Date = date, Timex3Value = EdtfFormatter.Format(date), Steps = when.Steps.Add("of the plan that is moved, this is " + DateDisplay.Describe(date)) };
    }

    private static string Verb(SentenceReading reading, Clause clause)
    {
        var lemma = reading.Words[clause.Head].VerbLemma;
        var next = clause.Head + 1;
        var phrasal = next < reading.Words.Length ? lemma + " " + reading.TextOf(next).ToLowerInvariant() : lemma;
        return Events.IsCancel(phrasal) || Events.IsPostpone(phrasal) ? phrasal : lemma;
    }
}
