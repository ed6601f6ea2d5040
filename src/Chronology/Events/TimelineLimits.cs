using System.Collections.Immutable;
using Chronology.Dates;
using NodaTime;

namespace Chronology.Events;

/// <summary>Keeps what a user asked for: a span of days, the days that matter most, the best events of each.</summary>
/// <remarks>
/// A day matters by how many documents tell of it and how many still do later: log(1 + all) + log(1 + later), counted over documents and not
/// over sentences, so that one long article does not outweigh ten short ones.
/// </remarks>
internal static class TimelineLimits
{
    public static IReadOnlyList<TimelineEvent> Apply(
        IReadOnlyList<TimelineEvent> events, TimelineOptions options, IReadOnlyDictionary<string, LocalDate> publishedOn)
    {
        IEnumerable<TimelineEvent> kept = events.Where(e => Inside(e.Date, options));
        if (options.MaxDates is null && options.MaxPerDate is null)
        {
            return [.. kept];
        }

        var days = kept.Where(static e => e.Date.Start.IsDay).GroupBy(static e => e.Date.First)
            .Select(g => (Day: g.Key, Weight: Weight(g.Key, [.. g], publishedOn, options.Keywords), Events: g.ToList()))
            .OrderByDescending(static d => d.Weight).ThenBy(static d => d.Day)
            .Take(options.MaxDates ?? int.MaxValue);
        return [.. days.SelectMany(d => Best(d.Events, options)).OrderBy(static e => e.Date, DateOrder.Instance)];
    }

    private static bool Inside(ResolvedDate date, TimelineOptions options) =>
        (options.Since is not { } since || date.Last >= since || date.EndKind == EndKind.Open) && (options.Until is not { } until || date.First <= until);

    private static double Weight(LocalDate day, List<TimelineEvent> events, IReadOnlyDictionary<string, LocalDate> publishedOn, ImmutableArray<string> keywords)
    {
        var told = events.Where(e => keywords.IsEmpty || keywords.Any(k => Mentions(e, k)))
            .SelectMany(static e => e.Sources).Select(static s => s.DocumentId).ToHashSet(StringComparer.Ordinal);
        var later = told.Count(d => publishedOn.TryGetValue(d, out var published) && published > day);
        return Math.Log(1 + told.Count) + Math.Log(1 + later);
    }

    private static bool Mentions(TimelineEvent e, string keyword) =>
        e.Sources.Any(s => s.Quote.Contains(keyword, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<TimelineEvent> Best(List<TimelineEvent> events, TimelineOptions options) =>
        events
            .OrderByDescending(e => options.Keywords.Any(k => Mentions(e, k)) ? 1 : 0)
            .ThenByDescending(static e => e.Sources.Select(static s => s.DocumentId).Distinct(StringComparer.Ordinal).Count())
            .Take(options.MaxPerDate ?? int.MaxValue);
}
