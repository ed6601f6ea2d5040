using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>What deaths and injuries were brought about by: "died on Friday when a wall gave way".</summary>
internal static class CauseClause
{
    private const int Reach = 8;

    /// <summary>The clause behind "when", which no comma parts from what it brought about; null when there is none.</summary>
    public static Clause? Of(SentenceReading reading, Clause clause, EventTrigger trigger)
    {
        if (trigger.Class is not ("die" or "hurt"))
        {
            return null;
        }

        for (var i = clause.VerbEnd; i < Math.Min(clause.End, clause.VerbEnd + Reach) && reading.Words[i].Symbol != ','; i++)
        {
            if (reading.Words[i] is { Part: PartOfSpeech.Subordinator, NounLemma: "when" } && reading.Clauses.Of(i) is { HasVerb: true } cause && cause.Marker == i)
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>"Nine people died when a bus crashed" tells of the crash.</summary>
    public static EventTrigger TriggerOf(SentenceReading reading, Clause? cause, EventTrigger trigger) =>
        cause is not null && EventTrigger.OfClause(reading, cause, ClauseArguments.Of(reading, cause)) is { Class: "disaster" or "attack" } calamity ? trigger with { Class = calamity.Class } : trigger;
}
