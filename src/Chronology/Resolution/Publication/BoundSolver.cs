namespace Chronology.Resolution.Publication;

/// <summary>Holds the bounds of one document together: strongest first, a contradiction set aside and named.</summary>
internal static class BoundSolver
{
    /// <param name="range">The days that are possible at all.</param>
    /// <param name="bounds">In any order.</param>
    /// <returns>The days left, the bounds that narrowed them in the order of their use, and the bounds that contradicted stronger ones.</returns>
    public static (DayRanges Days, IReadOnlyList<PublicationBound> Used, IReadOnlyList<PublicationBound> SetAside) Solve(
        DayRanges range, IEnumerable<PublicationBound> bounds)
    {
        var days = range;
        var used = new List<PublicationBound>();
        var aside = new List<PublicationBound>();
        foreach (var bound in bounds.OrderBy(static b => b.Strength).ThenBy(static b => b.Position))
        {
            var narrowed = days.Intersect(bound.Allowed);
            if (narrowed.IsEmpty)
            {
                aside.Add(bound);
            }
            else if (narrowed.Days < days.Days)
            {
                days = narrowed;
                used.Add(bound);
            }
        }

        return (days, used, aside);
    }
}
