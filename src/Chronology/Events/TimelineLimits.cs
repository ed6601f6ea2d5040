using Chronology.Dates;

namespace Chronology.Events;

/// <summary>Keeps what a user asked for: a span of days, the days that matter most, the best events of each.</summary>
/// <remarks>A day matters as much as its most important event does.</remarks>
internal static class TimelineLimits
{
    public static IReadOnlyList<TimelineEvent> Apply(IReadOnlyList<TimelineEvent> events, TimelineOptions options)
    {
        IEnumerable<TimelineEvent> kept = events.Where(e => Inside(e.Date, options));
        if (options.MaxDates is null && options.MaxPerDate is null)
        {
            return [.. kept];
        }

        var days = kept.Where(static e => e.Date.Start.IsDay).GroupBy(static e => e.Date.First)
            .Select(static g => (Day: g.Key, Importance: g.Max(static e => e.Importance), Events: g.ToList()))
            .OrderByDescending(static d => d.Importance).ThenBy(static d => d.Day)
            .Take(options.MaxDates ?? int.MaxValue);
        return [.. days.SelectMany(d => Best(d.Events, options)).OrderBy(static e => e.Date, DateOrder.Instance)];
    }

    private static bool Inside(ResolvedDate date, TimelineOptions options) =>
        (options.Since is not { } since || date.Last >= since || date.EndKind == EndKind.Open) && (options.Until is not { } until || date.First <= until);

    private static IEnumerable<TimelineEvent> Best(List<TimelineEvent> events, TimelineOptions options) =>
        events.OrderByDescending(static e => e.Importance).Take(options.MaxPerDate ?? int.MaxValue);
}
