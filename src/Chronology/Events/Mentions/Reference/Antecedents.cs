using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Finds the noun before a clause that is the clause's subject or object.</summary>
internal static class Antecedents
{
    /// <summary>How far before a name the act may stand: "a payment of 1,240 euros to Orla".</summary>
    private const int ReachOfAct = 12;

    /// <summary>The noun that a relative clause or a participle hangs on.</summary>
    public static NounPhrase? Before(SentenceReading reading, int before)
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
        if (head == before - 1 && before < words.Length && words[head].Part == ProperNoun && IsRestrictive(reading, before))
        {
            // "a flight from Chad that is due", "an embargo on Chad by the council imposed": a name is not told apart like that.
            for (var step = 0; step < 3 && phrase.Start > 1 && words[phrase.Head].Part == ProperNoun && words[phrase.Start - 1].Part == Preposition && words[phrase.Start - 1].NounLemma is "from" or "on" or "by" or "to" or "against" or "with" or "for" && words[phrase.Start - 2].IsNominal; step++)
            {
                phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
            }
        }

        if (before < words.Length && words[before - 1].Symbol == ',' && phrase.Start == phrase.Head && words[phrase.Head].Part == Noun && phrase.Start > 1 && words[phrase.Start - 1].Symbol == ',' && reading.NamesOf(phrase.Start - 2) is [{ Kind: NameKind.Person }])
        {
            // "Ann Cole, activist, born"
            return NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        if (before < words.Length && words[before].IsReduced && words[before - 1].Symbol == ',' && words[phrase.Start].Part == Number && phrase.Start > 1 && words[phrase.Start - 1].NounLemma == "of" && words[phrase.Start - 2].Part == Noun)
        {
            // "a loan of 2 million crowns, agreed": how much it is only measures the thing.
            return NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        while (phrase.Start > 1 && words[phrase.Start - 1].Part == Preposition && IsPlace(reading, phrase.Head) && words[phrase.Start - 1].NounLemma is "in" or "at" or "near" or "on"
            && words[phrase.Start - 2].IsNominal)
        {
            phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        if (before < words.Length && words[phrase.Head].Part == ProperNoun && words[before - 1].Symbol == ',' && words[before].Part == Relative && !IsPlace(reading, phrase.Head))
        {
            // "the history of Orla, which": what is set off by a comma is told of the name.
            return phrase;
        }

        if (before < words.Length && words[phrase.Head].Part == ProperNoun && words[before - 1].Symbol == ',' && words[before].IsReduced && EventWords.Instance.IsRecorded(words[before].VerbLemma))
        {
            // "a payment to Orla, made on 15 July": what is made, sent or signed is the thing and not the name.
            return Act(words, phrase);
        }

        if (head == before - 1 && before < words.Length && words[before].IsReduced && words[phrase.Head].Part == Noun && phrase.Start > 1 && words[phrase.Start - 1].NounLemma == "of" && words[phrase.Start - 2].Part == Noun
            && words[before].VerbLemma != "make" && EventWords.Instance.IsRecorded(words[before].VerbLemma) && !AntecedentReader.IsHuman(words[phrase.Start - 2].NounLemma))
        {
            // "a poll of 21 countries published on Monday"
            return NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        var isNamedKind = words[phrase.Head].Part == ProperNoun && phrase.Start > 1 && words[phrase.Start - 1].NounLemma == "of" && words[phrase.Start - 2].Part == Noun
            && EventWords.Instance.ClassOfNoun(words[phrase.Start - 2]) is null;
        return isNamedKind ? phrase with { Start = NounPhrase.EndingAt(words, phrase.Start - 2).Start } : phrase;
    }

    // The first common noun before a name that prepositions join to it.
    private static NounPhrase Act(GrammarWord[] words, NounPhrase name)
    {
        var act = name;
        for (var i = name.Start - 1; i >= 0 && i > name.Start - ReachOfAct && !words[i].IsFinite && words[i].Symbol is not (',' or ';'); i--)
        {
            if (words[i].Part == Noun && words[i + 1].Part is Preposition or To)
            {
                act = NounPhrase.EndingAt(words, i);
            }
        }

        return act;
    }

    private static bool IsRestrictive(SentenceReading reading, int opens) =>
        (reading.Words[opens].Part == Relative && reading.TextOf(opens) == "that")
        || (reading.Words[opens].IsReduced && reading.NamesOf(opens - 1) is [{ Kind: NameKind.Place or NameKind.Organization }]);

    /// <summary>"a dividend of 2 kroner a share": with the noun that "of" hangs on.</summary>
    public static NounPhrase Widened(GrammarWord[] words, NounPhrase phrase)
    {
        while (phrase.Start > 1 && words[phrase.Start - 1].NounLemma == "of" && words[phrase.Start - 2].IsNominal)
        {
            phrase = NounPhrase.EndingAt(words, phrase.Start - 2) with { Head = phrase.Head };
        }

        return phrase;
    }

    /// <summary>"expects the system to change", "ordered the crew to leave": who is told to is who will.</summary>
    public static NounPhrase? Controlled(SentenceReading reading, Clause clause)
    {
        var parent = reading.Clauses.Clauses[clause.Parent];
        if (clause.Start > 1 && reading.Words[clause.Start - 1].IsNominal && NounPhrase.EndingAt(reading.Words, clause.Start - 1) is { Start: > 0 } actor && reading.Words[actor.Start - 1] is { Part: Preposition, NounLemma: "for" }
            && parent.HasVerb && (actor.Start - 2 < parent.VerbEnd || reading.Words[actor.Start - 2].Part == Adjective))
        {
            // "prepares for the flood to reach the town"
            return actor;
        }

        // "gave the firm until 30 May to pay"
        var isGiven = parent.HasVerb && reading.Words[parent.Head].VerbLemma is "give" or "grant" && clause.Start > 0 && reading.Words[clause.Start - 1].Part == Adjunct;
        return parent.HasVerb && (isGiven || EventWords.Instance.TakesActor(reading.Words[parent.Head].VerbLemma)) && NounPhrase.StartingAt(reading.Words, parent.VerbEnd + (reading.Words[parent.Head].VerbLemma == "call" && parent.VerbEnd < reading.Words.Length && reading.Words[parent.VerbEnd].NounLemma is "on" or "upon" ? 1 : 0)) is { } thing && thing.End <= clause.Start ? thing : null;
    }

    /// <summary>"began", "ended", "took place": what is said of events, not of those who act.</summary>
    public static bool TellsCourse(SentenceReading reading, Clause clause)
    {
        // A participle can hang on a relative clause whose verb was not found: "the talks which, opening late, ..."
        var verb = clause.HasVerb ? reading.Words[clause.Head].VerbLemma : "";
        return EventWords.Instance.IsOccur(verb) || EventWords.Instance.ClassOfVerb(verb) is "begin" or "end";
    }

    /// <summary>"protests against the government that began": an event named before, joined by prepositions.</summary>
    public static NounPhrase? EventBefore(SentenceReading reading, NounPhrase thing)
    {
        var words = reading.Words;
        var phrase = thing;
        for (var step = 0; step < 3 && EventWords.Instance.ClassOfNoun(words[phrase.Head]) is null; step++)
        {
            if (phrase.Start < 2 || words[phrase.Start - 1].Part != Preposition || !words[phrase.Start - 2].IsNominal)
            {
                return EventActed(words, phrase.Start);
            }

            phrase = NounPhrase.EndingAt(words, phrase.Start - 2);
        }

        return EventWords.Instance.ClassOfNoun(words[phrase.Head]) is null ? null : phrase;
    }

    // "a hearing held by the county and the coastguard, which began"
    private static NounPhrase? EventActed(GrammarWord[] words, int before)
    {
        for (var i = before - 1; i > 0 && i > before - ReachOfAct && !words[i].IsFinite && words[i].Symbol is not (',' or ';'); i--)
        {
            if (words[i].IsReduced && EventWords.Instance.ClassOfNoun(words[i - 1]) is not null)
            {
                return NounPhrase.EndingAt(words, i - 1);
            }
        }

        return null;
    }

    public static bool IsPlace(SentenceReading reading, int word) => reading.NamesOf(word) is { Length: > 0 } names && names[0].Kind == NameKind.Place;

    // "Brisk Toys, a maker of puppets which": the name stands for what it is.
    private static NounPhrase NameOf(SentenceReading reading, NounPhrase phrase)
    {
        var start = Widened(reading.Words, phrase).Start;
        return start > 1 && reading.TextOf(start) is "a" or "an" or "the" && reading.Words[start - 1].Symbol == ',' && reading.Words[start - 2].Part == ProperNoun && !IsPlace(reading, start - 2)
            ? NounPhrase.EndingAt(reading.Words, start - 2) : phrase;
    }

    // "took effect", "came into force": said of rules, not of what they are on.
    private static bool TakesEffect(SentenceReading reading, Clause clause) =>
        (reading.Words[clause.Head].VerbLemma == "take" && clause.VerbEnd < reading.Words.Length && reading.Words[clause.VerbEnd].NounLemma == "effect")
        || (reading.Words[clause.Head].VerbLemma is "come" or "go" && clause.VerbEnd + 1 < reading.Words.Length && reading.Words[clause.VerbEnd].NounLemma == "into" && reading.Words[clause.VerbEnd + 1].NounLemma is "force" or "effect");

    /// <summary>What a relative clause asks after.</summary>
    public static NounPhrase? OfRelative(SentenceReading reading, Clause clause)
    {
        var antecedent = Before(reading, clause.Start) is { } near ? NameOf(reading, near) : (NounPhrase?)null;
        antecedent = antecedent is { } thing && TellsCourse(reading, clause) ? EventBefore(reading, thing) ?? antecedent : antecedent;
        if (antecedent is not { } good || !clause.HasVerb || !TakesEffect(reading, clause))
        {
            return antecedent;
        }

        // "the tax on fuel that took effect", "rules on working hours which came into force"
        var on = good.Start - (good.Start > 1 && reading.Words[good.Start - 1].Form == VerbForm.Gerund ? 2 : 1);
        return on > 0 && reading.Words[on].NounLemma == "on" && reading.Words[on - 1].IsNominal ? NounPhrase.EndingAt(reading.Words, on - 1) with { Head = good.Head } : antecedent;
    }
}
