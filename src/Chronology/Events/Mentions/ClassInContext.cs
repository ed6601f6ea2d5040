using Chronology.Events.Names;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The class of an event where what stands around its verb decides, and not the verb alone: a bus that plunges is no price that does.</summary>
internal static class ClassInContext
{
    /// <summary>How far behind "talks" the place may stand.</summary>
    private const int ReachOfPlace = 8;

    private static readonly EventWords Events = EventWords.Instance;

    /// <summary>The class, or "" where the verb's own holds.</summary>
    public static string OfVerb(SentenceReading reading, Clause clause, ClauseArguments arguments, string lemma)
    {
        if (lemma == "vote" && IsOfMotion(reading, clause))
        {
            return "approve";
        }

        if (!arguments.IsPassive && arguments.Subject is { } subject && lemma is "fall" or "plunge" or "drop" or "overturn" or "skid" or "veer" or "roll" && Events.IsVehicle(reading.Words[subject.Head].NounLemma))
        {
            return "disaster";
        }

        return Events.IsSaying(lemma) && AnnouncesPlan(reading, clause) ? "announce" : "";
    }

    /// <summary>"held talks in Vienna", "in the Austrian capital": they met, and did not telephone.</summary>
    public static bool IsHeldSomewhere(SentenceReading reading, int noun)
    {
        if (reading.Words[noun].NounLemma is not ("talk" or "talks" or "discussion" or "conversation" or "consultation") || (noun > 0 && reading.TextOf(noun - 1) is "phone" or "telephone" or "of"))
        {
            return false;
        }

        for (var i = noun + 1; i + 1 < Math.Min(reading.Words.Length, noun + ReachOfPlace); i++)
        {
            if (reading.Words[i].Part is not (PartOfSpeech.Preposition or PartOfSpeech.ProperNoun or PartOfSpeech.Adjunct or PartOfSpeech.Coordinator or PartOfSpeech.Pronoun) || reading.Words[i].NounLemma is "on" or "about" or "over")
            {
                // "talks on the war in Gaza" were held elsewhere.
                return false;
            }

            if (reading.Words[i] is { Part: PartOfSpeech.Preposition, NounLemma: "in" or "at" } && NounPhrase.StartingAt(reading.Words, i + 1) is { } where
                && (reading.Words[where.Head].NounLemma is "capital" or "city" or "town" or "hotel" or "palace" || reading.NamesOf(where.Head) is [{ Kind: NameKind.Place }, ..]))
            {
                return true;
            }
        }

        return false;
    }

    // "voted to sell the house", "voted against the plan": a decision, no election.
    private static bool IsOfMotion(SentenceReading reading, Clause clause) =>
        (clause.VerbEnd < reading.Words.Length && reading.TextOf(clause.VerbEnd) is "against" or "unanimously")
        || reading.Clauses.Clauses.Any(each => each is { Kind: ClauseKind.Infinitive, HasVerb: true } && reading.Clauses.ParentOf(each) == clause && each.Start >= clause.VerbEnd);

    // "said it would close the plant"
    private static bool AnnouncesPlan(SentenceReading reading, Clause clause) =>
        reading.Clauses.Clauses.Any(each => each is { Kind: ClauseKind.Complement, HasVerb: true } && reading.Clauses.ParentOf(each) == clause
            && reading.Words[each.VerbStart] is { Part: PartOfSpeech.Modal, NounLemma: "would" or "will" } && !ModalityReader.IsNegated(reading, each));
}
