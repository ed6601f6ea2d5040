using Chronology.Dates;
using Chronology.Events.Merging;
using NodaTime;

namespace Chronology.Events.Undated;

/// <summary>Joins the passages that tell of one undated fact, and leaves out what the run dates elsewhere.</summary>
/// <remarks>Only passages of one trigger class that share a name are compared, so the work grows with what is told and not with its square.</remarks>
internal sealed class UndatedGroups
{
    /// <summary>How far apart two documents may be published that tell of one fact.</summary>
    private const int MostDaysApart = 31;

    /// <summary>So many of one class and name are looked at, the last first: a run about one person stays bounded.</summary>
    private const int MostCompared = 64;

    /// <summary>The part of its content words that another event of its own document must hold for the fact to be that event retold.</summary>
    private const double Retold = 0.5;

    private readonly Dictionary<(string Class, string Name), List<EventCluster>> _dated = [];
    private readonly Dictionary<(string Document, string Name), List<DatedMention>> _told = [];
    private readonly Dictionary<(string Class, string Name), List<UndatedGroup>> _groups = [];
    private readonly List<UndatedGroup> _all = [];

    public UndatedGroups(IReadOnlyList<EventCluster> clusters)
    {
        foreach (var cluster in clusters)
        {
            foreach (var name in cluster.Witnesses.SelectMany(static m => m.All).Distinct())
            {
                Of(_dated, (cluster.Head.Mention.TriggerClass, name)).Add(cluster);
            }

            foreach (var member in cluster.Members)
            {
                foreach (var name in member.All)
                {
                    Of(_told, (member.Mention.Document, name)).Add(member);
                }
            }
        }
    }

    /// <summary>The facts that nothing dates, in the order they were added.</summary>
    public IReadOnlyList<UndatedGroup> All => _all;

    /// <param name="fact">Added in the order of the run.</param>
    /// <param name="published">Null when nothing bounds it.</param>
    public void Add(UndatedFact fact, ResolvedDate? published)
    {
        var told = new DatedMention(fact.Mention, Span(fact.Mention, published), _all.Count);
        var names = fact.Mention.Participants.Select(static n => n.Canonical).Distinct().ToList();
        if (names.Exists(name => IsDated(told, name)))
        {
            return;
        }

        var group = names.SelectMany(name => Recent(_groups, (fact.Mention.TriggerClass, name))).FirstOrDefault(g => AreNear(g.Head.Date, told.Date) && SameEventRule.Judge(g.Head, told).Same);
        if (group is null)
        {
            _all.Add(group = new UndatedGroup(told, fact.IsLead));
        }
        else
        {
            group.Join(told, fact.IsLead);
        }

        foreach (var name in names.Where(name => !Of(_groups, (fact.Mention.TriggerClass, name)).Contains(group)))
        {
            Of(_groups, (fact.Mention.TriggerClass, name)).Add(group);
        }
    }

    private bool IsDated(DatedMention told, string name) =>
        Recent(_dated, (told.Mention.TriggerClass, name)).Any(c => c.Date.Overlaps(told.Date) && c.Witnesses.Any(m => SameEventRule.Judge(m, told).Same))
        || Recent(_told, (told.Mention.Document, name)).Any(m => SameEventRule.Overlap(m.Topic, told.Topic) >= Retold);

    // What happened lies before the publication, what is planned after it.
    private static ResolvedDate Span(EventMention mention, ResolvedDate? published) =>
        published is null ? ResolvedDate.Until(UncertainDate.Day(LocalDate.MaxIsoValue))
        : mention.Modality == Modality.Planned ? ResolvedDate.Since(UncertainDate.Day(published.First))
        : ResolvedDate.Until(UncertainDate.Day(published.Last));

    private static bool AreNear(ResolvedDate a, ResolvedDate b)
    {
        var (x, y) = (a.EndKind == EndKind.Open ? a.First : a.Last, b.EndKind == EndKind.Open ? b.First : b.Last);
        return x == LocalDate.MaxIsoValue || y == LocalDate.MaxIsoValue || Math.Abs(Period.DaysBetween(x, y)) <= MostDaysApart;
    }

    private static IEnumerable<TItem> Recent<TKey, TItem>(Dictionary<TKey, List<TItem>> index, TKey key)
        where TKey : notnull => index.TryGetValue(key, out var list) ? list.TakeLast(MostCompared) : [];

    private static List<TItem> Of<TKey, TItem>(Dictionary<TKey, List<TItem>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        return list;
    }
}
