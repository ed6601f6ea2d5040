using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Holds what a document's own dates allow against what its neighbours say.</summary>
internal static class NeighbourNarrowing
{
    private const double Confidence = 0.5;

    /// <summary>An interval longer than this anchors nothing: it is likely, not certain, and every answer would be as wide.</summary>
    private const int WidestUseful = 62;

    /// <summary>Two long intervals that overlap by less than this many days at their ends may as well miss each other.</summary>
    private const int ChanceMeeting = 31;

    /// <param name="own">The days that the document's own dates allow.</param>
    /// <param name="used">The bounds that gave them; none when the document has no date that bounds it.</param>
    /// <param name="aside">Those that contradicted the rest.</param>
    /// <param name="neighbours">When the documents nearest in words are from.</param>
    public static PublicationEstimate Narrow(
        DayRanges own, IReadOnlyList<PublicationBound> used, IReadOnlyList<PublicationBound> aside, PublicationBound neighbours)
    {
        var steps = used.Select(PublicationInference.Words).Append(PublicationInference.Words(neighbours)).ToList();
        var both = own.Intersect(neighbours.Allowed);
        var isDay = both.Days == 1 && used.All(static b => b.Strength != BoundStrength.Dateline);
        var range = both.IsEmpty ? Contradiction(own, neighbours.Allowed, steps)
            : isDay || (both.Days < ChanceMeeting && own.Days > WidestUseful) ? Widened(both, steps)
            : new DayRange(both.First, both.Last);
        var from = used.Count == 0 ? "inferred from documents with the same words" : "inferred from the document's own dates and from documents with the same words";
        return PublicationInference.Estimate(range, from, Confidence, steps, aside, WidestUseful);
    }

    private static DayRange Widened(DayRanges both, List<string> steps)
    {
        steps.Add("the bounds meet in a few days only, which is more than such words can tell: the month around them counts as well");
        return new DayRange(both.First.PlusDays(-ChanceMeeting), both.Last.PlusDays(ChanceMeeting));
    }

    /// <summary>Where the two contradict each other nobody can say which errs: the days of both and all between them stay possible.</summary>
    /// <remarks>Dates without a year fit many years: where they fit none of the neighbours' days, they say nothing.</remarks>
    private static DayRange Contradiction(DayRanges own, DayRanges neighbours, List<string> steps)
    {
        if (own.Ranges.Count > 1)
        {
            steps.Add("the document's own dates have no year and fit none of these days: they are not heeded");
            return new DayRange(neighbours.First, neighbours.Last);
        }

        steps.Add("the document's own dates contradict them: both stay possible");
        return new DayRange(LocalDate.Min(own.First, neighbours.First), LocalDate.Max(own.Last, neighbours.Last));
    }
}
