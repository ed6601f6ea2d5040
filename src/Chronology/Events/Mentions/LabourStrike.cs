using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Tells a strike of workers from a strike by arms.</summary>
internal static class LabourStrike
{
    /// <param name="head">Index of the noun "strike".</param>
    public static bool Is(SentenceReading reading, int head)
    {
        var words = reading.Words;
        if (words[head].Part != PartOfSpeech.Noun || words[head].NounLemma != "strike")
        {
            return false;
        }

        var before = head > 0 ? words[head - 1] : null;
        var isOn = before is { Part: PartOfSpeech.Preposition, NounLemma: "on" };
        var isKind = before is { Part: PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Possessive } && (before.IsPlural || reading.TextOf(head - 1).ToLowerInvariant() is "general" or "hunger" or "rail" or "bus" or "metro"
            or "pay" or "wage" or "school" or "ferry" or "train" or "transport" or "postal" or "warning" or "wildcat");
        var isOwned = before is { Part: PartOfSpeech.Possessive } && head > 1 && words[head - 2].IsPlural;
        return isOn || isKind || isOwned || IsOfWorkers(reading, head) || IsCalledOff(reading, head);
    }

    // "the strike of air traffic controllers", "a strike by nurses"
    private static bool IsOfWorkers(SentenceReading reading, int head) =>
        head + 2 < reading.Words.Length && reading.Words[head + 1].NounLemma is "of" or "by" && NounPhrase.StartingAt(reading.Words, head + 2) is { } of && reading.Words[of.Head] is { Part: PartOfSpeech.Noun, IsPlural: true };

    private static bool IsCalledOff(SentenceReading reading, int head)
    {
        var clause = reading.Clauses.Of(head);
        return clause.HasVerb && reading.Words[clause.Head].VerbLemma is "plan" or "suspend" or "cancel" or "end" or "call" or "join";
    }
}
