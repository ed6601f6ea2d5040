using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>What is asked of the reader: "Return the keys by Friday", "Join us on 25 October for a reading".</summary>
internal static class ImperativeClause
{
    public static bool Is(SentenceReading reading, Clause clause) =>
        clause.HasVerb && clause.Kind == ClauseKind.Main && clause.Head == clause.VerbStart && reading.Words[clause.Head] is { Part: PartOfSpeech.Verb, Form: VerbForm.Base }
        && (clause.VerbStart == clause.Start || (clause.VerbStart == clause.Start + 1 && reading.TextOf(clause.Start) is "Please" or "please"));

    /// <summary>What a date of the clause says the time of: the occasion that one is asked to, else what one is asked to do.</summary>
    public static Attachment Attach(SentenceReading reading, Clause clause, string? preposition) =>
        preposition is "by" or "before" or "until" or "till" ? Attachment.To(clause) with { IsDeadline = true, IsDue = true }
        : preposition is "after" or "since" or "from" or "between" or "of" ? Attachment.None
        : Occasion(reading, clause) is { } occasion ? Attachment.To(occasion) : Attachment.To(clause);

    private static NounPhrase? Occasion(SentenceReading reading, Clause clause)
    {
        if (reading.Words[clause.Head].VerbLemma is not ("join" or "come" or "meet" or "attend" or "celebrate" or "watch"))
        {
            return null;
        }

        var isCome = reading.Words[clause.Head].VerbLemma is not ("join" or "meet");
        for (var i = clause.VerbEnd; i < clause.End; i++)
        {
            var opens = reading.Words[i].NounLemma is "for" or "at" || (isCome && (reading.Words[i].Part == PartOfSpeech.To || i == clause.VerbEnd));
            var start = reading.Words[i].Part is PartOfSpeech.Preposition or PartOfSpeech.To ? i + 1 : i;
            if (opens && NounPhrase.StartingAt(reading.Words, start) is { } phrase && reading.Words[phrase.Head].Part == PartOfSpeech.Noun && (EventTrigger.OfNoun(reading, phrase.Head).Class.Length > 0 || reading.Words[i].NounLemma == "for"))
            {
                return phrase;
            }
        }

        return null;
    }
}
