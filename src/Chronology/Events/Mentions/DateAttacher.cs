using Chronology.Events.Mentions.Headlines;
using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Decides what a date in a sentence says the time of.</summary>
internal sealed class DateAttacher(SentenceReading reading)
{
    private const int FarthestNoun = 40;

    private static readonly EventWords Events = EventWords.Instance;
    private readonly GrammarWord[] _words = reading.Words;
    private readonly NominalDates _nouns = new(reading);

    public Attachment Attach(int date)
    {
        if (DateLabel.Is(reading, date))
        {
            return Attachment.None;
        }

        if (Premodified(date) is { } noun)
        {
            return _nouns.IsEventNoun(noun.Head) && !IsOfSeason(date, noun) ? Attachment.To(noun) : Attachment.None;
        }

        if (LabelledEvent.Before(reading, date, _nouns.IsEventNoun) is { } named)
        {
            return Attachment.To(named);
        }

        var clause = reading.Clauses.Of(date);
        if (clause.Kind == ClauseKind.Parenthesis && !clause.HasVerb)
        {
            return Attachment.None;
        }

        if (InvertedClause.SayingBefore(reading, date) is > 0 and var saying)
        {
            return Attachment.None with { Saying = saying };
        }

        var site = DateSite.Of(reading, date, out var preposition);
        preposition = NearTime.Preposition(reading, site, date, preposition);

        return OfPlan(clause, site, date, preposition) ?? OfPreposition(clause, site, date, preposition) ?? OfPlace(clause, site, date, preposition);
    }

    // What is planned, asked or due; null where the date is of no such thing.
    private Attachment? OfPlan(Clause clause, int site, int date, string? preposition)
    {
        if (clause.HasVerb && date > clause.Head && PlanChangeReader.After(reading, clause, preposition) is { IsNone: false } changed)
        {
            return changed;
        }

        if (ImperativeClause.Is(reading, clause) && date > clause.Head)
        {
            return ImperativeClause.Attach(reading, clause, preposition);
        }

        return DeadlineReader.Of(reading, clause, site, date, preposition) is { IsNone: false } last ? last : null;
    }

    private bool IsYear(int date) => reading.TextOf(date) is { Length: 4 } year && year.All(char.IsAsciiDigit);

    // What the word that brings the date in decides; null where it leaves that open.
    private Attachment? OfPreposition(Clause clause, int site, int date, string? preposition)
    {
        if (preposition == "from" && clause.HasVerb && site > clause.VerbEnd && _words[site - 1].Part == Noun && Events.IsSaying(Lemma(clause)))
        {
            // "reports missing files from 1 March": the day is that of the files.
            return Attachment.None;
        }

        var former = PlanChangeReader.Former(reading, clause, site, preposition);
        if (preposition == "for" || !former.IsNone)
        {
            return former.IsNone ? Scheduled(clause) : former;
        }

        if (preposition is "until" or "till" && clause.HasVerb && date > clause.Head && Events.ClassOfVerb(Lemma(clause)) is "end" or "sanction" && ModalityReader.Of(reading, clause) == Modality.Planned)
        {
            // "will be closed until May"
            return Attachment.To(clause);
        }

        if (preposition == "in" && clause.HasVerb && date > clause.Head && Lemma(clause) == "plan" && IsYear(date) && (_words[clause.VerbStart].Form & VerbForm.Past) != 0 && ClauseArguments.Of(reading, clause).IsPassive)
        {
            // "The line was planned in 1852": drawn up then.
            return Attachment.To(clause) with { IsDrawnUp = true };
        }

        if (preposition == "by" && clause.HasVerb && date > clause.Head && ModalityReader.Of(reading, clause) is Modality.Planned or Modality.CalledFor)
        {
            var due = Scheduled(clause) is { IsNone: false } scheduled ? scheduled : Attachment.To(clause);
            return due with { IsDeadline = true };
        }

        if (preposition == "by" && NearTime.IsDoneBy(reading, clause, date))
        {
            return Attachment.To(clause) with { IsDeadline = true };
        }

        if (preposition == "since" && (WhenClause(date) is { } began ? Attachment.To(began) with { IsPoint = true } : LastingState.SinceThen(reading, clause, date)) is { IsNone: false } since)
        {
            return since;
        }

        return preposition is "before" or "after" or "until" or "till" or "since" or "by" or "than" or "for" or "to" or "about" or "between" ? Attachment.None : null;
    }

    // The noun or the clause that the date stands with.
    private Attachment OfPlace(Clause clause, int site, int date, string? preposition)
    {
        if (IsDatedOnly(clause, site) && ClauseArguments.Of(reading, clause).Subject is { } dated && (_nouns.IsEventNoun(dated.Head) || (preposition == "on" && _words[dated.Head].Part == Noun)))
        {
            return Attachment.To(dated);
        }

        if (WhenClause(date) is { } when)
        {
            return Attachment.To(when);
        }

        if (preposition is null && SubjectDate(date, clause) is { } told)
        {
            return Attachment.To(told);
        }

        if (clause.HasVerb && date > clause.VerbEnd && Lemma(clause) is "plan" or "schedule" or "organize" or "organise" or "expect"
            && ClauseArguments.Of(reading, clause).Object is { } planned && _nouns.IsEventNoun(planned.Head))
        {
            return Attachment.To(planned);
        }

        if (clause.HasVerb && date < clause.VerbStart && Events.IsStative(Lemma(clause)) && _nouns.Nearest(site, clause.Start, clause) is >= 0 and var thing && IsPurpose(thing))
        {
            return Attachment.None;
        }

        var nominal = _nouns.Of(site, date, clause, preposition);
        return nominal is { } phrase ? Attachment.To(phrase) : OfClause(clause);
    }

    // "his summer holiday", "a winter break": a kind, not a time.
    private bool IsOfSeason(int date, NounPhrase noun) =>
        reading.TextOf(date) is "summer" or "winter" or "spring" or "autumn" or "fall" && _words[noun.Head].NounLemma is "holiday" or "vacation" or "break" or "festival" or "camp" or "game" or "olympics" or "tour" or "school";

    // "The trial is scheduled for April 4": the subject is what will happen.
    private Attachment Scheduled(Clause clause)
    {
        var isPlan = clause.HasVerb && (Events.IsPlan(Lemma(clause)) || PlanChangeReader.IsSetFor(Lemma(clause)));
        return isPlan && ClauseArguments.Of(reading, clause) is { Subject: { } subject } arguments
            && (PlanChangeReader.WithHead(_words, subject, _nouns.IsEventNoun) ?? (arguments.IsPassive && _words[subject.Head].Part == Noun ? subject : null)) is { } noun ? Attachment.To(noun) : Attachment.None;
    }

    // "the 2015 Iran nuclear deal", "Monday's talks", "the October 13 Sharm el-Sheikh summit"
    private NounPhrase? Premodified(int date)
    {
        var next = date + 1;
        var isPossessive = next < _words.Length && HeadlineDates.IsClitic(reading, next);
        next += isPossessive ? 1 : 0;
        var opens = isPossessive || (date > 0 && _words[date - 1].Part is Determiner or Possessive or Adjective);
        if (!opens || next >= _words.Length || _words[next].Part is not (Noun or ProperNoun or Adjective or Number or Verb or Possessive))
        {
            return null;
        }

        return NounPhrase.StartingAt(_words, next) is { } phrase ? NounPhrase.EndingAt(_words, phrase.Head) : null;
    }

    // "a development on October 4, when Trump urged": the date is that of the clause that "when" opens.
    private Clause? WhenClause(int date)
    {
        var next = date + 1;
        if (next < _words.Length && _words[next].Symbol == ',')
        {
            next++;
        }
        else if (reading.Clauses.Of(date) is { HasVerb: true } told && told.Head < date && !Events.IsLink(Lemma(told)) && !Events.IsStative(Lemma(told)))
        {
            // "Two men died on Friday when a wall gave way": without a comma the day is that of both, and the first is what is told.
            return null;
        }

        if (next >= _words.Length || _words[next].Part != Subordinator || _words[next].NounLemma != "when")
        {
            return null;
        }

        var opened = reading.Clauses.Of(next);
        return opened.Marker == next && opened.HasVerb ? opened : null;
    }

    // "tomorrow marks his birthday", "Monday is the anniversary of the war"
    private NounPhrase? SubjectDate(int date, Clause clause)
    {
        if (!clause.HasVerb || clause.VerbStart != date + 1 || date - clause.Start > FarthestNoun || !(Events.IsLink(Lemma(clause)) || Events.IsOccur(Lemma(clause)) || Lemma(clause) is "see" or "bring" or "witness"))
        {
            return null;
        }

        for (var i = clause.Start; i < date; i++)
        {
            if (reading.Clauses.IsOwn(i, clause) && _words[i].IsNominal)
            {
                return null;
            }
        }

        return NounPhrase.StartingAt(_words, clause.VerbEnd) is { } phrase && (_nouns.IsEventNoun(phrase.Head) || _words[phrase.Head].Part == ProperNoun) ? phrase : null;
    }

    // "The next meeting is on 3 November": the verb tells nothing but the day.
    private bool IsDatedOnly(Clause clause, int site) =>
        clause.HasVerb && clause.Head == clause.VerbStart && clause.VerbEnd == site && _words[clause.Head] is { Part: Auxiliary, VerbLemma: "be", Form: var form } && (form & VerbForm.Present) != 0;

    // "Tickets for the concert on June 5 cost": the concert is only what they are for.
    private bool IsPurpose(int noun) => NounPhrase.EndingAt(_words, noun).Start is > 0 and var start && _words[start - 1].NounLemma == "for";

    private Attachment OfClause(Clause clause)
    {
        var current = clause;
        while (true)
        {
            var isCondition = current.Marker >= 0 && current.Kind == ClauseKind.Subordinate && _words[current.Marker].NounLemma is "if" or "unless" or "lest" or "than";
            var isInCondition = current.Kind == ClauseKind.Participle && reading.Clauses.ParentOf(current) is { } around && InvertedClause.IsCondition(reading, around);
            if (isCondition || isInCondition || InvertedClause.IsCondition(reading, current))
            {
                return Attachment.None;
            }

            if (current.HasVerb && Tells(current))
            {
                return Attachment.To(current);
            }

            if (current.Parent < 0)
            {
                return current.HasVerb ? Attachment.To(current) : Attachment.None;
            }

            current = reading.Clauses.Clauses[current.Parent];
        }
    }

    // An infinitive or a participle tells of an event of its own only where it is one: "plans to visit", "killing 20 people".
    private bool Tells(Clause clause)
    {
        if (clause.Kind == ClauseKind.Infinitive)
        {
            var parent = reading.Clauses.Clauses[clause.Parent];
            if (parent.HasVerb && ModalityReader.IsNegated(reading, parent))
            {
                // "did not plan to sell": what was not planned is not to come.
                return false;
            }

            if (IsPassiveToBe(clause))
            {
                // "a dividend, to be paid on 15 December"
                return true;
            }

            var isDue = clause.Start > 0 && _words[clause.Start - 1].NounLemma is "due" or "likely" or "ready" or "set" or "poised" or "unlikely" or "certain" or "bound";
            return isDue || IsResolved(parent, clause) || (parent.HasVerb && (Events.IsPlan(Lemma(parent)) || (_words[parent.Head].Part == Auxiliary && parent.Head + 1 >= clause.Start)));
        }

        return clause.Kind != ClauseKind.Participle || (_words[clause.Head].IsReduced && !Events.IsSaying(Lemma(clause)) && Lemma(clause) is not ("associate" or "relate" or "connect" or "compare" or "concern" or "involve" or "include" or "base")) || Events.IsOccur(Lemma(clause)) || (Events.ClassOfVerb(Lemma(clause)) is { } known && known != "say");
    }

    // "voted on Friday to occupy the mill from Monday": the vote has a day of its own.
    private bool IsResolved(Clause parent, Clause clause)
    {
        if (!parent.HasVerb || !(Events.IsCall(Lemma(parent)) || Lemma(parent) is "vote" or "resolve" or "promise" or "pledge" or "vow" or "threaten" or "offer"))
        {
            return false;
        }

        for (var i = Math.Max(parent.Start, clause.Start - FarthestNoun); i < clause.Start; i++)
        {
            if (_words[i].Part == Adjunct && reading.Clauses.IsOwn(i, parent))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPassiveToBe(Clause clause) =>
        clause.Start > 0 && (_words[clause.Start - 1].Symbol == ',' || _words[clause.Start - 1].Part == Noun) && clause.Head > clause.VerbStart + 1 && _words[clause.VerbStart + 1].VerbLemma == "be"
        && _words[clause.Head].Form == VerbForm.Participle;

    private string Lemma(Clause clause) => _words[clause.Head].VerbLemma;
}
