using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Finds the noun that a date is the time of, where it is not the verb.</summary>
internal sealed class NominalDates(SentenceReading reading)
{
    private const int FarthestNoun = 40;
    private static readonly EventWords Events = EventWords.Instance;
    private readonly GrammarWord[] _words = reading.Words;

    public bool IsEventNoun(int word)
    {
        if (Events.ClassOfNoun(_words[word]) is not null)
        {
            return true;
        }

        return _words[word].Part == ProperNoun && reading.NamesOf(word) is not [{ Kind: NameKind.Organization or NameKind.Person }] && EventTrigger.IsNamedEvent(reading.TextOf(word));
    }

    // "follows an earlier call on July 28", "since its unveiling on September 29": the noun tells, not the verb.
    public NounPhrase? Of(int site, int date, Clause clause, string? preposition)
    {
        var isBeforeVerb = !clause.HasVerb || date < clause.VerbStart;
        var limit = isBeforeVerb ? clause.Start : clause.VerbEnd;
        var nearest = Nearest(site, limit, clause);
        if (nearest < 0)
        {
            return null;
        }

        var phrase = NounPhrase.EndingAt(_words, nearest);
        if (!clause.HasVerb)
        {
            return phrase;
        }

        if (phrase.Start > 1 && _words[phrase.Start - 1] is { Part: Preposition, NounLemma: "into" or "without" } && _words[phrase.Start - 2].Part != Noun)
        {
            // "bombed them into submission"
            return null;
        }

        if (isBeforeVerb && Events.ClassOfNoun(_words[nearest]) == "say")
        {
            // "In a speech on Monday, she promised": what was said tells more than that it was.
            return null;
        }

        if (isBeforeVerb && HasComma(nearest, clause.VerbStart) && phrase.Start > clause.Start && _words[phrase.Start - 1] is { Part: Preposition } scene && scene.NounLemma is "at" or "in" or "during"
            && !IsWeak(clause) && ClauseArguments.Of(reading, clause).Subject is { } actor && actor.Start > site)
        {
            // "At a hearing in September, lawyers asked": what was done there tells more than that it was.
            return null;
        }

        if (isBeforeVerb)
        {
            // "their discussion on Saturday tackled": not across a comma, which parts a fronted phrase from the clause.
            return nearest == site - 1 || !HasComma(nearest, site) ? phrase : null;
        }

        var governor = phrase.Start > limit ? _words[phrase.Start - 1] : null;
        if (governor is { Part: Preposition or Subordinator } && !(nearest == site - 1 && preposition == "in" && IsGuess(clause)))
        {
            return OfPrepositionalPhrase(governor.NounLemma, clause, phrase, preposition is null);
        }

        if (nearest == site - 1 && preposition == "in" && IsGuess(clause))
        {
            // "It could eclipse the spill in 1989": what may come has no date behind.
            return phrase;
        }

        var isTold = Events.IsLight(Lemma(clause)) && !Events.IsLink(Lemma(clause));
        return !isTold && (Events.IsLink(Lemma(clause)) || Events.IsStative(Lemma(clause))) && preposition != null | nearest == site - 1 ? phrase : null;
    }

    private bool IsWeak(Clause clause) => Events.IsSaying(Lemma(clause)) || Events.IsStative(Lemma(clause)) || Events.IsLink(Lemma(clause));

    /// <param name="isBare">No preposition brings the date in: "were freed from detention last year".</param>
    private NounPhrase? OfPrepositionalPhrase(string preposition, Clause clause, NounPhrase phrase, bool isBare)
    {
        var isWeak = Events.IsSaying(Lemma(clause)) || Events.IsStative(Lemma(clause));
        var stands = preposition is "since" or "after" or "before" or "following" or "until" or "despite" or "like" or "unlike" or "given"
            || (preposition is "about" or "over" or "from" or "against" or "to" && !(isBare && !isWeak && Events.ClassOfVerb(Lemma(clause)) is not null));
        var isPlaceOfIt = preposition is "at" or "during" or "in" or "of" or "for";
        return stands || (isWeak && isPlaceOfIt && Events.ClassOfNoun(_words[phrase.Head]) is not ("say" or "announce")) ? phrase : null;
    }

    /// <summary>The last event noun of a clause before a place in it, not across a comma; -1 when there is none.</summary>
    public int Nearest(int site, int limit, Clause clause)
    {
        for (var i = site - 1; i >= limit && i > site - FarthestNoun; i--)
        {
            if (_words[i].Symbol == ',' && i < site - 1)
            {
                return -1;
            }

            if (_words[i].IsFinite && reading.Clauses.IsOwn(i, clause))
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

    private bool IsGuess(Clause clause)
    {
        for (var i = clause.VerbStart; i < clause.VerbEnd; i++)
        {
            if (_words[i].Part == Modal && _words[i].NounLemma is "could" or "would" or "might" or "may")
            {
                return true;
            }
        }

        return false;
    }

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

    private string Lemma(Clause clause) => _words[clause.Head].VerbLemma;
}
