using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Narrows a wide publication date to the days that the documents nearest in words make likely.</summary>
internal static class LikelyDays
{
    /// <summary>Share of what is likely that the interval keeps: it is likely, not certain, and says so.</summary>
    private const double Kept = 0.88;

    /// <summary>Intervals of this many days or fewer are left as they are: words in common say no more.</summary>
    private const int NarrowEnough = 62;

    /// <summary>An interval longer than this is one that contradictions left, and is left as it is.</summary>
    private const int Widest = 1000;

    /// <returns>The narrower estimate, or the same when nothing is gained or its own stamp gives the last day. The days that it tries as anchors stay as they were.</returns>
    public static PublicationEstimate Narrow(PublicationEstimate estimate, IReadOnlyList<SpokenNeighbour> neighbours)
    {
        if (estimate.EndsWithStamp || estimate.Date is not { Date: { IsStartOpen: false, IsOneOf: false, EndKind: not EndKind.Open } date } published
            || new DayRange(date.First, date.Last) is not { Days: > NarrowEnough and <= Widest } within)
        {
            return estimate;
        }

        var likely = DayLikelihood.Shortest(within, neighbours, Kept);
        return likely == within ? estimate : estimate with { Date = Narrowed(published, likely, neighbours) };
    }

    private static PublicationDate Narrowed(PublicationDate published, DayRange likely, IReadOnlyList<SpokenNeighbour> neighbours)
    {
        var date = new ResolvedDate(new UncertainDate(likely.First, likely.Last, Granularity.Day));
        var step = SpokenNeighbour.Describe(neighbours, static n => n.Kind == NeighbourDay.Known ? ", published " : ", which speaks of ")
            + " with the same words make it likely, not certain: published " + DateDisplay.Describe(date);
        return published with { Date = date, Steps = published.Steps.Add(step) };
    }
}
