using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Reads last days as such: "has until 1 December to pay", "The deadline for claims is 5 May".</summary>
internal static class DeadlineReader
{
    /// <param name="site">Where the words that bring the date in begin.</param>
    /// <returns>What has to be done by then, or the deadline itself; none where the date is no last day.</returns>
    public static Attachment Of(SentenceReading reading, Clause clause, int site, int date, string? preposition)
    {
        if (!clause.HasVerb || date < clause.VerbEnd)
        {
            return Attachment.None;
        }

        if (preposition is "until" or "till" && reading.Words[clause.Head].VerbLemma is "have" or "give" or "grant" && Due(reading, clause, date) is { } due)
        {
            return Attachment.To(due) with { IsDeadline = true, IsDue = true };
        }

        if (preposition == "by" && IsOrder(reading, clause) && ClauseArguments.Of(reading, clause).Object is { } ordered && ordered.End <= site && reading.Words[ordered.Head].Part == PartOfSpeech.Noun)
        {
            // "orders its replacement by 1 April"
            return Attachment.To(ordered) with { IsDeadline = true, IsDue = true };
        }

        var isNamed = clause.VerbEnd == site && reading.Words[clause.Head] is { Part: PartOfSpeech.Auxiliary, VerbLemma: "be" } && preposition is null or "on" or "at";
        return isNamed && ClauseArguments.Of(reading, clause).Subject is { } subject && IsDay(reading, subject) ? Attachment.To(subject) : Attachment.None;
    }

    /// <summary>The clause tells that something is ordered, asked or demanded.</summary>
    public static bool IsOrder(SentenceReading reading, Clause clause) =>
        clause.HasVerb && EventWords.Instance.IsCall(reading.Words[clause.Head].VerbLemma) && !ModalityReader.IsNegated(reading, clause) && !ClauseArguments.Of(reading, clause).IsPassive;

    /// <summary>Whether a noun is called a day: "deadline", "the closing date", "the last day for claims".</summary>
    public static bool IsDay(SentenceReading reading, NounPhrase phrase) =>
        reading.Words[phrase.Head].NounLemma is "deadline" or "date" or "cutoff" or "cut-off"
        || (reading.Words[phrase.Head].NounLemma == "day" && phrase.Head > phrase.Start && reading.TextOf(phrase.Head - 1) is "last" or "final");

    // The infinitive that follows the date: "to pay", "in which to appeal".
    private static Clause? Due(SentenceReading reading, Clause clause, int date)
    {
        foreach (var each in reading.Clauses.Clauses)
        {
            if (each.Kind == ClauseKind.Infinitive && each.HasVerb && each.Start == date + 1 && reading.Clauses.ParentOf(each) == clause)
            {
                return each;
            }
        }

        return null;
    }
}
