using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Tells from the words around an event's noun whether it happened, is planned or did not take place.</summary>
internal static class NounModality
{
    /// <param name="isDue">The date is the last day for it.</param>
    public static Modality Of(SentenceReading reading, NounPhrase phrase, bool isPlan, bool isDue) =>
        IsDenied(reading, phrase) || IsNotThere(reading, phrase) ? Modality.Denied : isDue && DeadlineReader.IsOrder(reading, reading.Clauses.Of(phrase.Head)) ? Modality.CalledFor : isPlan ? Modality.Planned : Told(reading, phrase);

    // "was not at the ceremony"
    private static bool IsNotThere(SentenceReading reading, NounPhrase phrase) =>
        reading.Clauses.Of(phrase.Head) is { HasVerb: true } clause && phrase.Start >= clause.VerbEnd && reading.Words[clause.Head].VerbLemma == "be" && ModalityReader.IsNegated(reading, clause);

    private static bool IsDenied(SentenceReading reading, NounPhrase phrase) => reading.Words[phrase.Start].Part == PartOfSpeech.Determiner && reading.Words[phrase.Start].NounLemma == "no";

    // "the summit, scheduled for December 5", "an upcoming visit", "will follow a call on Monday"
    private static Modality Told(SentenceReading reading, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (reading.TextOf(i).ToLowerInvariant() is "planned" or "upcoming" or "scheduled" or "forthcoming" or "proposed" or "next")
            {
                return Modality.Planned;
            }
        }

        if (phrase.End < reading.Words.Length && reading.Words[phrase.End] is { IsReduced: true, VerbLemma: "set" or "schedule" or "plan" or "slate" or "book" or "fix" })
        {
            // "a rally set for Thursday"
            return Modality.Planned;
        }

        var clause = reading.Clauses.Of(phrase.Head);
        var isAhead = ImperativeClause.Is(reading, clause) || (DeadlineReader.IsDay(reading, phrase) && clause.HasVerb && phrase.Head < clause.VerbStart && (reading.Words[clause.VerbStart].Form & VerbForm.Present) != 0);
        var hasFuture = clause.HasVerb && phrase.Head < clause.VerbStart && (ModalityReader.Of(reading, clause) == Modality.Planned
            || reading.Words[clause.Head].VerbLemma is "schedule" or "plan" or "slate" || PlanChangeReader.IsSetFor(reading.Words[clause.Head].VerbLemma));
        var isPlanned = clause.HasVerb && phrase.Head >= clause.VerbEnd && reading.Words[clause.Head].VerbLemma is "plan" or "schedule" or "organize" or "organise" or "expect";
        return isAhead || hasFuture || isPlanned ? Modality.Planned : Modality.Happened;
    }
}
