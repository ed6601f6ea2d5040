namespace Chronology.Events.Merging;

/// <summary>The events of one kind on one day, found by what a passage must share with one of them to tell of it.</summary>
/// <remarks>
/// <see cref="SameEventRule"/> supports nothing without a person or a word of the topic in common, or a name where both are background, nor two passages that
/// both have names and share none; and it forbids two that both name people, or places, or bodies, and share none. What that rules out need not be judged, so that a day of thousands of events costs
/// no pass over all pairs.
/// </remarks>
internal sealed class DayClusters
{
    private readonly List<EventCluster> _clusters = [];
    private readonly Dictionary<EventCluster, int> _places = [];

    /// <summary>The passages by which kinds of name they have.</summary>
    private readonly DayPassages?[] _byKinds = new DayPassages?[16];

    public void Begin(EventCluster cluster)
    {
        _places.Add(cluster, _clusters.Count);
        _clusters.Add(cluster);
        Learn(cluster, cluster.Head);
    }

    /// <summary>A mention has joined: what shares something with it may join as well.</summary>
    public void Learn(EventCluster cluster, DatedMention mention) => (_byKinds[(int)KindsOf(mention)] ??= new DayPassages()).Add(mention, _places[cluster]);

    /// <returns>The events that the mention could belong to, in the order in which they began.</returns>
    public IEnumerable<EventCluster> Near(DatedMention mention)
    {
        var kinds = KindsOf(mention);
        var places = new HashSet<int>();
        for (var i = 0; i < _byKinds.Length; i++)
        {
            if (_byKinds[i] is { } passages)
            {
                places.UnionWith(passages.Near(mention, kinds & (NamedKinds)i));
            }
        }

        return places.Order().Select(place => _clusters[place]);
    }

    private static NamedKinds KindsOf(DatedMention mention) =>
        (mention.People.Count > 0 ? NamedKinds.People : NamedKinds.None)
        | (mention.Places.Count > 0 ? NamedKinds.Places : NamedKinds.None)
        | (mention.Organizations.Count > 0 ? NamedKinds.Bodies : NamedKinds.None)
        | (mention.All.Count > 0 ? NamedKinds.Any : NamedKinds.None);
}
