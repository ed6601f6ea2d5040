using Chronology.Dates;
using NodaTime;

namespace Chronology.Events.Merging;

/// <summary>Finds where sources contradict each other: other figures for one event, another day for what happens once.</summary>
/// <remarks>Nothing is changed or averaged: the conflict is written down with who says what.</remarks>
internal static class SourceConflicts
{
    /// <summary>How many days two sources may lie apart and still mean one event.</summary>
    private const int MostDaysApart = 3;

    private const double TopicOverlap = 0.5;

    /// <summary>What happens to the same people once in such a time; calls, visits and matches come again.</summary>
    private static readonly HashSet<string> Once = ["die", "birth", "resign", "appoint", "elect", "arrest", "trade", "agree", "disaster", "unveil", "approve", "court", "depart", "end"];

    /// <summary>Whose victims are counted anew as the days go by.</summary>
    private static readonly HashSet<string> Tolled = ["die", "hurt", "disaster", "attack", "fight"];

    /// <param name="published">The day of a document; null where it is not known.</param>
    /// <returns>One line for each thing that members count differently; whether the count only rose from day to day, as a death toll does.</returns>
    public static IEnumerable<(string Line, bool IsUpdate)> Figures(EventCluster cluster, Func<string, LocalDate?> published)
    {
        var byUnit = cluster.Members.SelectMany(static m => m.Mention.Figures.Select(f => (m.Mention.Document, Figure: f))).GroupBy(static f => f.Figure.Unit, StringComparer.Ordinal);
        foreach (var unit in byUnit.OrderBy(static u => u.Key, StringComparer.Ordinal))
        {
            var byDocument = unit.GroupBy(static f => f.Document, StringComparer.Ordinal).Where(static d => d.Select(static f => f.Figure.Value).Distinct().Count() == 1).Select(static d => d.First()).ToList();
            if (byDocument.Select(static f => f.Figure.Value).Distinct().Count() > 1)
            {
                yield return (string.Join("; ", byDocument.Select(static f => f.Document + " tells of " + f.Figure.Words)), Tolled.Contains(cluster.Head.Mention.TriggerClass) && Rises([.. byDocument.Select(f => (published(f.Document), f.Figure.Value))]));
            }
        }
    }

    // Every later document counts at least as many, and none of one day counts otherwise than another.
    private static bool Rises(List<(LocalDate? Day, decimal Value)> counts)
    {
        if (counts.Exists(static count => count.Day is null))
        {
            return false;
        }

        var days = counts.OrderBy(static count => count.Day).ThenBy(static count => count.Value).ToList();
        for (var i = 1; i < days.Count; i++)
        {
            if (days[i].Value < days[i - 1].Value || (days[i].Day == days[i - 1].Day && days[i].Value != days[i - 1].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes in each of two events that the other may be it, told for another day by other documents.</summary>
    public static void MarkDays(IReadOnlyList<EventCluster> clusters)
    {
        var days = clusters.Where(static c => c.Head.IsAnchor && Once.Contains(c.Head.Mention.TriggerClass)).ToList();
        var byDay = new Dictionary<(string Class, LocalDate Day), DayClusters>();
        foreach (var cluster in days)
        {
            var key = (cluster.Head.Mention.TriggerClass, cluster.Head.Date.First);
            (byDay.TryGetValue(key, out var sameDay) ? sameDay : byDay[key] = new DayClusters()).Begin(cluster);
        }

        foreach (var earlier in days)
        {
            for (var apart = 1; apart <= MostDaysApart; apart++)
            {
                var day = (earlier.Head.Mention.TriggerClass, ClampedCalendar.PlusDays(earlier.Head.Date.First, apart));
                foreach (var later in byDay.TryGetValue(day, out var others) ? others.Near(earlier.Head).Where(later => MayBeSame(earlier, later)) : [])
                {
                    earlier.OtherDays.Add(later);
                    later.OtherDays.Add(earlier);
                }
            }
        }
    }

    private static bool MayBeSame(EventCluster a, EventCluster b)
    {
        var (x, y) = (a.Head, b.Head);
        var isNamed = x.People.Count > 0 || y.People.Count > 0 ? x.People.SetEquals(y.People) : x.All.Overlaps(y.All);
        return isNamed && SameEventRule.Overlap(x.Topic, y.Topic) >= TopicOverlap && SameEventRule.Judge(x, y).Same && !Documents(a).Overlaps(Documents(b));
    }

    private static HashSet<string> Documents(EventCluster cluster) => cluster.Members.Select(static m => m.Mention.Document).ToHashSet(StringComparer.Ordinal);
}
