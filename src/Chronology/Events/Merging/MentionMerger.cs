using Chronology.Dates;
using NodaTime;

namespace Chronology.Events.Merging;

/// <summary>Finds which mentions are one event (DESIGN.md §6): days first, then what is told less finely joins what fits.</summary>
/// <remarks>
/// The order of the input does not matter: mentions are taken by precision, then by their place in the run. Only mentions of one
/// trigger class whose dates can agree are ever compared, so the work grows with the events of a day and not with the square of all.
/// </remarks>
internal sealed class MentionMerger
{
    /// <summary>How many days a count over years may miss by: a leap day, and the first day counted or not.</summary>
    private const int CountingMiss = 2;

    private readonly Dictionary<(string Class, LocalDate Day), DayClusters> _byDay = [];
    private readonly Dictionary<(string Class, LocalDate First, LocalDate Last), List<EventCluster>> _byRange = [];
    private readonly Dictionary<(string Class, LocalDate Day), List<EventCluster>> _bySetDay = [];
    private readonly List<EventCluster> _clusters = [];

    private MentionMerger()
    {
    }

    /// <returns>Every mention in exactly one cluster, clusters by the place of their head.</returns>
    public static IReadOnlyList<EventCluster> Merge(IEnumerable<DatedMention> mentions)
    {
        var merger = new MentionMerger();
        var byPrecision = mentions.OrderBy(static m => !m.IsAnchor ? 2 : m.IsCounted ? 1 : 0).ThenBy(static m => Width(m.Date)).ThenBy(static m => m.Order);
        foreach (var mention in byPrecision)
        {
            if (mention.IsAnchor)
            {
                merger.AddAnchor(mention);
            }
            else
            {
                merger.AddCoarse(mention);
            }
        }

        return [.. merger._clusters.OrderBy(static c => c.Head.Order)];
    }

    private static int Width(ResolvedDate date) => Period.DaysBetween(date.First, date.Last);

    private void AddAnchor(DatedMention mention)
    {
        var key = (mention.Mention.TriggerClass, mention.Date.First);
        if (!_byDay.TryGetValue(key, out var sameDay))
        {
            _byDay.Add(key, sameDay = new DayClusters());
        }

        foreach (var cluster in sameDay.Near(mention))
        {
            var verdict = JudgeAll(cluster, mention);
            if (verdict.Same)
            {
                JoinDay(cluster, mention, Source(mention) + " tells of the same day: " + verdict.Reason);
                return;
            }
        }

        if (!mention.IsCounted || !JoinNearInDocument(mention))
        {
            sameDay.Begin(Begin(mention));
        }
    }

    /// <summary>A day counted from an anniversary that misses by a day or two what its own document says outright is that day, told loosely.</summary>
    private bool JoinNearInDocument(DatedMention mention)
    {
        var fits = new List<(EventCluster Cluster, string Reason)>();
        for (var miss = -CountingMiss; miss <= CountingMiss; miss++)
        {
            var day = ClampedCalendar.PlusDays(mention.Date.First, miss);
            foreach (var cluster in Near(mention, day))
            {
                if (cluster.Members.Any(m => m.Mention.Document == mention.Mention.Document) && JudgeAll(cluster, mention) is { Same: true } verdict)
                {
                    fits.Add((cluster, verdict.Reason));
                }
            }
        }

        if (fits.Count != 1)
        {
            return false;
        }

        var (near, reason) = fits[0];
        JoinDay(near, mention, Source(mention) + " counts to " + DateDisplay.Describe(mention.Date) + ", but gives the day elsewhere: " + reason);
        return true;
    }

    private void AddCoarse(DatedMention mention)
    {
        var fits = new List<(EventCluster Cluster, string Reason)>();
        foreach (var cluster in AnchorsWithin(mention))
        {
            var verdict = JudgeAll(cluster, mention);
            if (verdict.Same)
            {
                fits.Add((cluster, verdict.Reason));
            }
        }

        if (fits.Count == 1)
        {
            var (cluster, reason) = fits[0];
            JoinDay(cluster, mention, Source(mention) + " tells of " + DateDisplay.Describe(mention.Date) + ", and this is the only event that fits: " + reason);
            return;
        }

        JoinEquallyCoarse(mention, fits);
    }

    private void JoinEquallyCoarse(DatedMention mention, List<(EventCluster Cluster, string Reason)> tooMany)
    {
        var key = (mention.Mention.TriggerClass, mention.Date.First, mention.Date.Last);
        if (!_byRange.TryGetValue(key, out var sameRange))
        {
            _byRange.Add(key, sameRange = []);
        }

        foreach (var cluster in sameRange)
        {
            var verdict = JudgeAll(cluster, mention);
            if (verdict.Same && cluster.Date == mention.Date)
            {
                cluster.Join(mention, cluster.Date, Source(mention) + " tells of the same time: " + verdict.Reason);
                return;
            }
        }

        if (mention.Date.IsOneOf && tooMany.Count == 0 && JoinOverlappingSet(mention))
        {
            return;
        }

        var own = Begin(mention);
        IndexSet(own);
        own.Doubts.AddRange(tooMany.Select(static f => f.Cluster.Head.Mention.Headline));
        sameRange.Add(own);
    }

    private static string Source(DatedMention mention) => mention.Mention.Document;

    /// <summary>"Saturday" in two documents whose possible weeks differ is one Saturday, of the weeks possible for both, when exactly one event fits.</summary>
    private bool JoinOverlappingSet(DatedMention mention)
    {
        var fits = new Dictionary<EventCluster, string>();
        foreach (var cluster in mention.Date.OneOf.SelectMany(day => _bySetDay.GetValueOrDefault((mention.Mention.TriggerClass, day), [])).Distinct())
        {
            var isElsewhere = cluster.Members.All(m => m.Mention.Document != mention.Mention.Document);
            if (isElsewhere && cluster.Date.Overlaps(mention.Date) && JudgeAll(cluster, mention) is { Same: true } verdict)
            {
                fits.Add(cluster, verdict.Reason);
            }
        }

        if (fits.Count != 1)
        {
            return false;
        }

        var (only, reason) = fits.Single();
        only.Join(mention, only.Date.Intersect(mention.Date)!, Source(mention) + " tells of " + DateDisplay.Describe(mention.Date) + ", and this is the only event that can be the same: " + reason);
        return true;
    }

    private void IndexSet(EventCluster cluster)
    {
        foreach (var day in cluster.Date.OneOf)
        {
            var key = (cluster.Head.Mention.TriggerClass, day);
            if (!_bySetDay.TryGetValue(key, out var clusters))
            {
                _bySetDay.Add(key, clusters = []);
            }

            clusters.Add(cluster);
        }
    }

    private EventCluster Begin(DatedMention mention)
    {
        var cluster = new EventCluster(mention);
        _clusters.Add(cluster);
        return cluster;
    }

    private IEnumerable<EventCluster> AnchorsWithin(DatedMention mention)
    {
        var date = mention.Date;
        IEnumerable<LocalDate> days = date.IsOneOf
            ? date.OneOf
            : Enumerable.Range(0, Width(date) + 1).Select(date.First.PlusDays);
        return days.SelectMany(day => Near(mention, day));
    }

    private IEnumerable<EventCluster> Near(DatedMention mention, LocalDate day) =>
        _byDay.TryGetValue((mention.Mention.TriggerClass, day), out var clusters) ? clusters.Near(mention) : [];

    private void JoinDay(EventCluster cluster, DatedMention mention, string reason)
    {
        cluster.Join(mention, cluster.Date, reason);
        _byDay[(cluster.Head.Mention.TriggerClass, cluster.Head.Date.First)].Learn(cluster, mention);
    }

    /// <summary>A cluster takes a mention that its head supports and that none of its members forbids.</summary>
    private static MergeVerdict JudgeAll(EventCluster cluster, DatedMention mention)
    {
        var best = MergeVerdict.No("");
        foreach (var member in cluster.Witnesses)
        {
            var verdict = SameEventRule.Judge(member, mention);
            if (verdict.Same)
            {
                best = best.Same ? best : verdict;
            }
            else if (verdict.IsForbidden)
            {
                return verdict;
            }
        }

        return best;
    }
}
