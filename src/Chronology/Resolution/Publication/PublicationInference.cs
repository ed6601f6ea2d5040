using System.Collections.Immutable;
using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Infers the publication day of a document that does not state it, as an interval, from its own dates (DESIGN.md §5).</summary>
internal static class PublicationInference
{
    /// <summary>How many years around what is known a date without a year may lie.</summary>
    private const int YearsAround = 2;

    /// <summary>A year misread must not make a date without a year mean hundreds of days.</summary>
    private const int MostYears = 20;

    /// <summary>How many days on either side a single day is widened by, when only bounds that happen to meet give it.</summary>
    private const int MeetingMiss = 3;

    /// <summary>How many days farther from the document that lends it a year may lie and still be meant.</summary>
    private const int AboutAsNear = 365;

    /// <summary>An interval longer than this anchors nothing: every answer would be as wide.</summary>
    private const int WidestUseful = 400;

    /// <param name="facts">The document's expressions, in order.</param>
    /// <param name="near">What the lead bounds, when it gives its own day a whole date, or the first comment.</param>
    /// <param name="reference">Lends the year when the document has none of its own.</param>
    /// <param name="neighbours">When the documents nearest in words are from, where enough of them are near; they lend the year better than one reference.</param>
    public static PublicationEstimate Infer(IReadOnlyList<ExpressionFacts> facts, PublicationBound? near, YearReference? reference, PublicationBound? neighbours = null)
    {
        var evidence = facts.Where(static f => f.IsEvidence).ToList();
        var own = evidence.Where(static f => f.Shape == ExpressionShape.Full && (f.IsPast || (!f.IsPlanned && f.Full!.Start.Granularity < Granularity.Year))).Select(static f => f.Full!.First.Year).ToList();
        int[] known =
        [
            .. own.Count > 0 ? [own.Max()] : Array.Empty<int>(), .. reference is not null ? [reference.Day.Year] : Array.Empty<int>(),
            .. neighbours is not null ? [neighbours.Allowed.First.Year, neighbours.Allowed.Last.Year] : Array.Empty<int>(),
        ];
        var bounds = new List<PublicationBound>();
        if (near is not null)
        {
            bounds.Add(near);
        }

        var (first, last) = known.Length > 0 ? (Math.Max(1, known.Min() - YearsAround), Math.Min(9998, known.Max() + YearsAround)) : (1, 0);
        first = Math.Max(first, last - MostYears);
        bounds.AddRange(new BoundFinder(first, last).Find(evidence).Where(static b => !b.Allowed.IsEmpty));
        var (days, used, aside) = BoundSolver.Solve(DayRanges.Of([new DayRange(BoundFinder.FarPast, BoundFinder.FarFuture)]), bounds);
        var estimate = neighbours is not null ? NeighbourNarrowing.Narrow(days, used, aside, neighbours)
            : used.Count == 0 ? PublicationEstimate.Unknown
            : Choose(days, used, aside, reference);
        return estimate with { EndsWithStamp = used.Any(b => b.Strength == BoundStrength.Stamp && b.Allowed.Last == estimate.Date?.Date.Last) };
    }

    private static PublicationEstimate Choose(
        DayRanges days, IReadOnlyList<PublicationBound> used, IReadOnlyList<PublicationBound> aside, YearReference? reference)
    {
        var yearLent = days.Ranges.Count > 1;
        var range = !yearLent ? days.Ranges[0]
            : reference is null ? new DayRange(days.First, BoundFinder.FarFuture)
            : AsNear(days, reference);
        var steps = used.Select(Words).ToList();
        if (yearLent)
        {
            steps.Add(reference is null
                ? "no year is told, and no other document lends one"
                : "no year is told: " + Year(range) + " is the one nearest to " + reference.Document + ", which is from " + Iso(reference.Day));
        }

        if (range.Days == 1 && used.All(static b => b.Strength != BoundStrength.Dateline))
        {
            range = new DayRange(range.First.PlusDays(-MeetingMiss), range.Last.PlusDays(MeetingMiss));
            steps.Add("the bounds meet in one day, which is more than such words can tell: the days around it count as well");
        }

        var from = "inferred from the document's own dates" + (yearLent && reference is not null ? ", the year from " + reference.Document : "");
        return Estimate(range, from, yearLent ? 0.6 : 0.7, steps, aside, WidestUseful);
    }

    /// <summary>What the run says of a document whose day is inferred.</summary>
    /// <param name="steps">How the days were found; what was set aside and the outcome are added.</param>
    /// <param name="widest">The most days that are tried as anchors.</param>
    internal static PublicationEstimate Estimate(
        DayRange range, string from, double confidence, IEnumerable<string> steps, IReadOnlyList<PublicationBound> aside, int widest)
    {
        var date = Date(range);
        var published = new PublicationDate(
            date, from, "", confidence,
            [.. steps, .. aside.Select(static b => "set aside, it contradicts the rest: \"" + b.Quote + "\" (" + b.Reason + ")"), "so published " + DateDisplay.Describe(date)]);
        var possible = DayRanges.Of([range]);
        return new PublicationEstimate(published, possible.Days <= widest ? possible : null, aside);
    }

    internal static string Words(PublicationBound bound) => "\"" + bound.Quote + "\": " + bound.Reason;

    /// <summary>The year nearest to a document about the same; of one that only names the same people, every year about as near.</summary>
    private static DayRange AsNear(DayRanges days, YearReference reference)
    {
        var nearest = days.Ranges.Min(r => Distance(r, reference.Day));
        var near = days.Ranges.Where(r => Distance(r, reference.Day) <= nearest + (reference.IsClose ? 0 : AboutAsNear)).ToList();
        return reference.IsClose ? near[0] : new DayRange(near[0].First, near[^1].Last);
    }

    private static ResolvedDate Date(DayRange range)
    {
        if (range.Last == BoundFinder.FarFuture)
        {
            return ResolvedDate.Day(range.First) with { EndKind = EndKind.Open };
        }

        return range.First == BoundFinder.FarPast
            ? ResolvedDate.Day(range.Last) with { IsStartOpen = true }
            : new ResolvedDate(new UncertainDate(range.First, range.Last, Granularity.Day));
    }

    private static int Distance(DayRange range, LocalDate day) =>
        range.Contains(day) ? 0 : day < range.First ? Period.DaysBetween(day, range.First) : Period.DaysBetween(range.Last, day);

    private static string Year(DayRange range) => Iso(range.First)[..4];

    private static string Iso(LocalDate day) => EdtfFormatter.Format(ResolvedDate.Day(day));
}
