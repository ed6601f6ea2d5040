using Chronology.Dates;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>The day that a news text's lead tells of.</summary>
internal static class LeadDay
{
    /// <summary>How many sentences of prose make the lead.</summary>
    private const int LeadSentences = 2;

    /// <summary>News names its weekday for less than a week.</summary>
    private const int NewsDays = 6;

    /// <returns>A bound when the first sentence of the prose tells of a past weekday and gives it a whole date ("on Monday, October 6, 2025"); else null.</returns>
    /// <remarks>
    /// The line under a picture has no past verb ("... waves to the crowd, Friday, May 14, 2010.") and bounds from below only: papers use a picture again
    /// for months. A later sentence with such a date is as often a correction or looks years back.
    /// </remarks>
    public static PublicationBound? Bound(DocumentText document, IReadOnlyList<ExpressionFacts> facts)
    {
        var first = LeadOf(document, 1);
        foreach (var fact in facts)
        {
            if (first.Contains(fact.Sentence) && fact is { IsPast: true, Shape: ExpressionShape.Full } && fact.Weekday != IsoDayOfWeek.None
                && fact.Full is { Start.IsDay: true, EndKind: EndKind.None } date)
            {
                return new PublicationBound(
                    PublicationDays(date.First), BoundStrength.LeadDay, fact.Words,
                    "the lead gives its weekday this date: published within the week", fact.Index);
            }
        }

        return null;
    }

    /// <summary>The days on which a text can be published whose lead names that day by its weekday.</summary>
    public static DayRanges PublicationDays(LocalDate day) => DayRanges.Of([new DayRange(day, day.PlusDays(NewsDays))]);

    /// <returns>Index of the bare weekday that the lead tells of, or -1.</returns>
    public static int Weekday(DocumentText document, IReadOnlyList<ExpressionFacts> facts)
    {
        var lead = LeadOf(document, LeadSentences);
        return facts.FirstOrDefault(f => lead.Contains(f.Sentence) && f.Shape == ExpressionShape.Weekday && !f.IsPlanned)?.Index ?? -1;
    }

    private static HashSet<int> LeadOf(DocumentText document, int sentences) =>
    [
        .. Enumerable.Range(0, document.Sentences.Length).Where(i => document.Sentences[i].Kind == SentenceKind.Body).Take(sentences),
    ];
}
