using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Holds the bounds of one document together: the days that the least evidence forbids; the rest is set aside and named.</summary>
internal static class BoundSolver
{
    /// <summary>Share of a document's evidence that may be misread: of many dates some are, so days that only a little of it forbids stay possible.</summary>
    private const double Misread = 0.1;

    /// <param name="range">The days that are possible at all.</param>
    /// <param name="bounds">In any order.</param>
    /// <returns>The days left, the bounds that narrowed them in the order of their use, and the bounds that contradicted the rest.</returns>
    public static (DayRanges Days, IReadOnlyList<PublicationBound> Used, IReadOnlyList<PublicationBound> SetAside) Solve(
        DayRanges range, IEnumerable<PublicationBound> bounds)
    {
        var ordered = bounds.OrderBy(static b => b.Strength).ThenBy(static b => b.Position).ToList();
        var best = Best(range, ordered);
        var days = range;
        var used = new List<PublicationBound>();
        var aside = new List<PublicationBound>();
        foreach (var bound in ordered)
        {
            var narrowed = days.Intersect(bound.Allowed);
            if (best.Intersect(bound.Allowed).IsEmpty)
            {
                aside.Add(bound);
            }
            else if (narrowed.Days < days.Days)
            {
                days = narrowed;
                used.Add(bound);
            }
        }

        return (best, used, aside);
    }

    /// <summary>The ranges between the edges of all bounds that the least weight of bounds forbids, or little more.</summary>
    private static DayRanges Best(DayRanges range, List<PublicationBound> bounds)
    {
        var changes = new SortedDictionary<LocalDate, int>();
        foreach (var bound in bounds)
        {
            foreach (var allowed in bound.Allowed.Ranges)
            {
                Add(changes, allowed.First, Weight(bound.Strength));
                if (allowed.Last < BoundFinder.FarFuture)
                {
                    Add(changes, allowed.Last.PlusDays(1), -Weight(bound.Strength));
                }
            }
        }

        Add(changes, range.First, 0);
        var edges = changes.Keys.ToList();
        var support = new int[edges.Count];
        for (var i = 0; i < edges.Count; i++)
        {
            support[i] = changes[edges[i]] + (i > 0 ? support[i - 1] : 0);
        }

        var least = support.Max() - (Misread * bounds.Sum(static b => Weight(b.Strength)));
        return DayRanges.Of(Enumerable.Range(0, edges.Count).Where(i => support[i] >= least)
            .Select(i => new DayRange(edges[i], i + 1 < edges.Count ? edges[i + 1].PlusDays(-1) : range.Last))).Intersect(range);
    }

    private static void Add(SortedDictionary<LocalDate, int> changes, LocalDate day, int weight) => changes[day] = changes.GetValueOrDefault(day) + weight;

    /// <remarks>A stronger kind of evidence outweighs a few of the next, not many: one misread date must not overrule all others.</remarks>
    private static int Weight(BoundStrength strength) => strength switch
    {
        BoundStrength.Dateline => 1000,
        BoundStrength.FirstComment => 100,
        BoundStrength.PastFullDate => 30,
        BoundStrength.LeadDay or BoundStrength.RelativeBesideNamed => 25,
        BoundStrength.Stamp => 20,
        BoundStrength.PastDayWithoutYear => 15,
        BoundStrength.PastYear => 12,
        BoundStrength.PastMonthWithoutYear => 10,
        BoundStrength.Planned => 8,
        _ => 6,
    };
}
