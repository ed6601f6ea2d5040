using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The word that tells of the event, and its class.</summary>
/// <param name="Word">Index of the word; the noun of "held a conversation", else the verb.</param>
internal readonly record struct EventTrigger(string Class, string Lemma, int Word)
{
    private static readonly EventWords Events = EventWords.Instance;

    public static EventTrigger OfNoun(SentenceReading reading, int head)
    {
        var word = reading.Words[head];
        if (LabourStrike.Is(reading, head))
        {
            return new EventTrigger("protest", "strike", head);
        }

        if (Events.ClassOfNoun(word) is { } known)
        {
            return new EventTrigger(known, Events.ClassOfNoun(word.NounLemma) is null ? word.VerbLemma : word.NounLemma, head);
        }

        var name = reading.TextOf(head);
        if (reading.NamesOf(head) is [{ Kind: NameKind.Organization or NameKind.Person }])
        {
            // "the Stock Exchange"
            return new EventTrigger("", name, head);
        }

        foreach (var part in name.Split(' ').Reverse())
        {
            var lower = part.ToLowerInvariant();
            if (Events.ClassOfNoun(lower) is { } named)
            {
                return new EventTrigger(named, lower, head);
            }

            if (Events.IsInstrument(lower))
            {
                return new EventTrigger("agree", lower, head);
            }
        }

        return new EventTrigger("", name, head);
    }

    public static EventTrigger OfClause(SentenceReading reading, Clause clause, ClauseArguments arguments)
    {
        var verb = reading.Words[clause.Head];
        var own = verb.Form == VerbForm.Base && clause.Head > clause.VerbStart ? reading.TextOf(clause.Head).ToLowerInvariant() : verb.VerbLemma;
        var lemma = Phrasal(reading, clause, own);
        var noun = Carrier(reading, clause, arguments, lemma);
        if (noun >= 0)
        {
            var carried = OfNoun(reading, noun);
            return carried.Class == "communicate" && ClassInContext.IsHeldSomewhere(reading, noun) ? carried with { Class = "meet" } : carried;
        }

        if (lemma == "add" && (arguments.IsPassive || arguments.Object is not null))
        {
            // "a second chimney was added": nobody says anything.
            return new EventTrigger("build", lemma, clause.Head);
        }

        if (lemma is "report" or "concede" or "admit" && IsDone(reading, clause, arguments))
        {
            return new EventTrigger(lemma, lemma, clause.Head);
        }

        if (ClassInContext.OfVerb(reading, clause, arguments, lemma) is { Length: > 0 } special)
        {
            return new EventTrigger(special, lemma, clause.Head);
        }

        var known = Events.ClassOfVerb(lemma) ?? Events.ClassOfVerb(verb.VerbLemma);
        var names = arguments.Subject is { } named && reading.Words[named.Head].Part == PartOfSpeech.ProperNoun ? reading.TextOf(named.Head) : "";
        if (known is "attack" or "begin" or "disaster" && !arguments.IsPassive && IsNamedEvent(names) && OfNoun(reading, arguments.Subject!.Value.Head) is { Class: "disaster" } disaster)
        {
            return disaster;
        }

        if (known is "attack" or "die" or "hurt" or "begin" or "disaster" or null && arguments.Subject is { } subject && Events.ClassOfNoun(reading.Words[subject.Head]) == "disaster" && !arguments.IsPassive)
        {
            // "an earthquake struck": what struck says more than that it did.
            return OfNoun(reading, subject.Head);
        }

        if (known == "begin" && !arguments.IsPassive && EventHead(reading, arguments.Subject) is >= 0 and var begun && OfNoun(reading, begun) is { Class: "meet" or "communicate" or "negotiate" or "contest" or "perform" } occasion)
        {
            // "the hearing began on Tuesday" is the hearing of Tuesday.
            return occasion;
        }

        if (lemma == "call" && arguments.IsPassive)
        {
            return new EventTrigger(lemma, lemma, clause.Head);
        }

        if (lemma == "strike" && arguments.Object is null && !arguments.IsPassive && arguments.Subject is { } strikers && (reading.Words[strikers.Head].IsPlural || reading.Words[strikers.Head].NounLemma is "union" or "staff" or "crew"))
        {
            return new EventTrigger("protest", lemma, clause.Head);
        }

        var isCopula = verb.Part == PartOfSpeech.Auxiliary;
        return new EventTrigger(Events.ClassOfVerb(lemma) ?? Events.ClassOfVerb(verb.VerbLemma) ?? (isCopula ? "" : verb.VerbLemma), lemma, clause.Head);
    }

    // "conceded defeat", "reported a broken window", "was reported missing": an act, where no words are told.
    private static bool IsDone(SentenceReading reading, Clause clause, ClauseArguments arguments) =>
        arguments.IsPassive ? clause.VerbEnd < reading.Words.Length && reading.TextOf(clause.VerbEnd) is "missing" or "stolen" or "lost" or "dead"
        : arguments.Object is { } thing && reading.Words[thing.Head].Part == PartOfSpeech.Noun && Events.ClassOfNoun(reading.Words[thing.Head]) is null or "contest" or "disaster" or "attack" or "die"
            && !reading.Clauses.Clauses.Any(each => each.Kind == ClauseKind.Complement && reading.Clauses.ParentOf(each) == clause);

    // "call for", "put forward", "break out": the particle makes another verb.
    private static string Phrasal(SentenceReading reading, Clause clause, string lemma)
    {
        var next = clause.Head + 1;
        if (next >= reading.Words.Length || reading.Words[next].Part is not (PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Noun))
        {
            return lemma;
        }

        var phrasal = lemma + " " + reading.TextOf(next).ToLowerInvariant();
        return Events.ClassOfVerb(phrasal) is null && !Events.IsLight(phrasal) ? lemma : phrasal;
    }

    // The noun that carries the meaning of "held talks", "talks were held", "the talks took place", "engaged in a conversation".
    private static int Carrier(SentenceReading reading, Clause clause, ClauseArguments arguments, string lemma)
    {
        var isPlace = lemma == "take" && clause.VerbEnd < reading.Words.Length && reading.Words[clause.VerbEnd].NounLemma == "place";
        if ((Events.IsOccur(lemma) && lemma != "follow") || isPlace || (lemma == "be" && arguments.Subject is not null))
        {
            return EventHead(reading, arguments.Subject) is var subject && subject >= 0 ? subject : lemma == "be" ? EventHead(reading, arguments.Object) : -1;
        }

        if (!Events.IsLight(lemma))
        {
            return -1;
        }

        return EventHead(reading, arguments.IsPassive ? arguments.Subject : arguments.Object ?? arguments.FirstComplement);
    }

    private static int EventHead(SentenceReading reading, NounPhrase? phrase) =>
        phrase is { } bundle && Events.IsBundle(reading.Words[bundle.Head].NounLemma) && bundle.End < reading.Words.Length && reading.Words[bundle.End].NounLemma == "of"
            ? EventHead(reading, NounPhrase.StartingAt(reading.Words, bundle.End + 1))
        : phrase is { } known && (Events.ClassOfNoun(reading.Words[known.Head]) is not null || IsNamedEvent(reading.Words[known.Head].Part == PartOfSpeech.ProperNoun ? reading.TextOf(known.Head) : "")) ? known.Head : -1;

    /// <summary>A name that is an event or a treaty: "Plan of Action", "Russia-India Forum", "Gaza War".</summary>
    public static bool IsNamedEvent(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name[range].ToLowerInvariant();
            if (Events.IsInstrument(word) || Events.ClassOfNoun(word) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
