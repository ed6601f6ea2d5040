using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Decides what a date in a sentence says the time of.</summary>
internal sealed class DateAttacher(SentenceReading reading)
{
    private const int FarthestNoun = 40;
    private static readonly EventWords Events = EventWords.Instance;
    private readonly GrammarWord[] _words = reading.Words;

    public Attachment Attach(int date)
    {
        if (Premodified(date) is { } noun)
        {
            return IsEventNoun(noun.Head) ? Attachment.To(noun) : Attachment.None;
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

        var site = Site(date, out var preposition);
        if (clause.HasVerb && date > clause.Head && PlanChangeReader.After(reading, clause, preposition) is { IsNone: false } changed)
        {
            return changed;
        }

        if (preposition == "for")
        {
            return Scheduled(clause);
        }

        if (preposition is "before" or "after" or "until" or "till" or "since" or "by" or "than" or "for" or "to" or "about" or "between")
        {
            return Attachment.None;
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
            && ClauseArguments.Of(reading, clause).Object is { } planned && IsEventNoun(planned.Head))
        {
            return Attachment.To(planned);
        }

        if (clause.HasVerb && date < clause.VerbStart && Events.IsStative(Lemma(clause)) && NearestEventNoun(site, clause.Start, clause) is >= 0 and var thing && IsPurpose(thing))
        {
            return Attachment.None;
        }

        var nominal = Nominal(site, date, clause, preposition);
        return nominal is { } phrase ? Attachment.To(phrase) : OfClause(clause);
    }

    // "The trial is scheduled for April 4": the subject is what will happen.
    private Attachment Scheduled(Clause clause)
    {
        var isPlan = clause.HasVerb && (Events.IsPlan(Lemma(clause)) || Lemma(clause) is "fix" or "book" or "postpone" or "move");
        return isPlan && ClauseArguments.Of(reading, clause).Subject is { } subject && PlanChangeReader.WithHead(_words, subject, IsEventNoun) is { } noun ? Attachment.To(noun) : Attachment.None;
    }

    public bool IsEventNoun(int word)
    {
        if (Events.ClassOfNoun(_words[word]) is not null)
        {
            return true;
        }

        return _words[word].Part == ProperNoun && EventTrigger.IsNamedEvent(reading.TextOf(word));
    }

    // "the 2015 Iran nuclear deal", "Monday's talks", "the October 13 Sharm el-Sheikh summit"
    private NounPhrase? Premodified(int date)
    {
        var next = date + 1;
        var isPossessive = next < _words.Length && _words[next].Part == Possessive;
        next += isPossessive ? 1 : 0;
        var opens = isPossessive || (date > 0 && _words[date - 1].Part is Determiner or Possessive or Adjective);
        if (!opens || next >= _words.Length || _words[next].Part is not (Noun or ProperNoun or Adjective or Number or Verb or Possessive))
        {
            return null;
        }

        return NounPhrase.StartingAt(_words, next) is { } phrase ? NounPhrase.EndingAt(_words, phrase.Head) : null;
    }

    // Where the words that bring the date in begin: "on" of "on July 28", "earlier" of "earlier in July".
    private int Site(int date, out string? preposition)
    {
        preposition = null;
        var site = date;
        while (site > 0)
        {
            var before = _words[site - 1];
            if (preposition is null && (before.Part == Preposition || (before.Part == Subordinator && before.NounLemma is "before" or "after" or "since" or "until" or "till")))
            {
                preposition = before.NounLemma;
            }
            else if (before.Part == To && preposition is null)
            {
                preposition = "to";
            }
            else if (!HeadlineWords.IsTimeAdverb(reading, site - 1) && !(before.Part == Determiner && preposition is null))
            {
                break;
            }

            site--;
        }

        return site;
    }

    // "a development on October 4, when Trump urged": the date is that of the clause that "when" opens.
    private Clause? WhenClause(int date)
    {
        var next = date + 1;
        if (next < _words.Length && _words[next].Symbol == ',')
        {
            next++;
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

        return NounPhrase.StartingAt(_words, clause.VerbEnd) is { } phrase && (IsEventNoun(phrase.Head) || _words[phrase.Head].Part == ProperNoun) ? phrase : null;
    }

    // "follows an earlier call on July 28", "since its unveiling on September 29": the noun tells, not the verb.
    private NounPhrase? Nominal(int site, int date, Clause clause, string? preposition)
    {
        var isBeforeVerb = !clause.HasVerb || date < clause.VerbStart;
        var limit = isBeforeVerb ? clause.Start : clause.VerbEnd;
        var nearest = NearestEventNoun(site, limit, clause);
        if (nearest < 0)
        {
            return null;
        }

        var phrase = NounPhrase.EndingAt(_words, nearest);
        if (!clause.HasVerb)
        {
            return phrase;
        }

        if (isBeforeVerb && Events.ClassOfNoun(_words[nearest]) == "say")
        {
            // "In a speech on Monday, she promised": what was said tells more than that it was.
            return null;
        }

        if (isBeforeVerb)
        {
            // "their discussion on Saturday tackled": not across a comma, which parts a fronted phrase from the clause.
            return nearest == site - 1 || !HasComma(nearest, site) ? phrase : null;
        }

        var governor = phrase.Start > limit ? _words[phrase.Start - 1] : null;
        if (governor is { Part: Preposition or Subordinator })
        {
            return OfPrepositionalPhrase(governor.NounLemma, clause, phrase);
        }

        var isTold = Events.IsLight(Lemma(clause)) && !Events.IsLink(Lemma(clause));
        return !isTold && (Events.IsLink(Lemma(clause)) || Events.IsStative(Lemma(clause))) && preposition != null | nearest == site - 1 ? phrase : null;
    }

    private NounPhrase? OfPrepositionalPhrase(string preposition, Clause clause, NounPhrase phrase)
    {
        var stands = preposition is "since" or "after" or "before" or "following" or "until" or "despite" or "like" or "unlike" or "about" or "over" or "from" or "against" or "to" or "given";
        var isWeak = Events.IsSaying(Lemma(clause)) || Events.IsStative(Lemma(clause));
        var isPlaceOfIt = preposition is "at" or "during" or "in" or "of" or "for";
        return stands || (isWeak && isPlaceOfIt && Events.ClassOfNoun(_words[phrase.Head]) is not ("say" or "announce")) ? phrase : null;
    }

    private int NearestEventNoun(int site, int limit, Clause clause)
    {
        for (var i = site - 1; i >= limit && i > site - FarthestNoun; i--)
        {
            if (_words[i].Symbol == ',' && i < site - 1)
            {
                return -1;
            }

            if (!reading.Clauses.IsOwn(i, clause))
            {
                continue;
            }

            var isHead = _words[i].Part is Noun or ProperNoun && !(i + 1 < _words.Length && _words[i + 1].Part is Noun or Possessive);
            if (isHead && IsEventNoun(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "Tickets for the concert on June 5 cost": the concert is only what they are for.
    private bool IsPurpose(int noun) => NounPhrase.EndingAt(_words, noun).Start is > 0 and var start && _words[start - 1].NounLemma == "for";

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_words[i].Symbol == ',')
            {
                return true;
            }
        }

        return false;
    }

    private Attachment OfClause(Clause clause)
    {
        var current = clause;
        while (true)
        {
            var isCondition = current.Marker >= 0 && current.Kind == ClauseKind.Subordinate && _words[current.Marker].NounLemma is "if" or "unless" or "lest" or "than";
            if (isCondition || InvertedClause.IsCondition(reading, current))
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
            var isDue = clause.Start > 0 && _words[clause.Start - 1].NounLemma is "due" or "likely" or "ready" or "set" or "poised" or "unlikely" or "certain" or "bound";
            return parent.HasVerb && (Events.IsPlan(Lemma(parent)) || (_words[parent.Head].Part == Auxiliary && (isDue || parent.Head + 1 >= clause.Start)));
        }

        return clause.Kind != ClauseKind.Participle || Events.IsOccur(Lemma(clause)) || (Events.ClassOfVerb(Lemma(clause)) is { } known && known != "say");
    }

    private string Lemma(Clause clause) => _words[clause.Head].VerbLemma;
}
