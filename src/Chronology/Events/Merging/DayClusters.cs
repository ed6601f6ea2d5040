namespace Chronology.Events.Merging;

/// <summary>The events of one kind on one day, found by what a passage must share with one of them to tell of it.</summary>
/// <remarks>
/// <see cref="SameEventRule"/> supports nothing without a person or a word of the topic in common, or a name where both are background, and forbids two
/// passages that both name people and share none. What that rules out need not be judged, so that a day of thousands of events costs no pass over all pairs.
/// </remarks>
internal sealed class DayClusters
{
    private readonly List<EventCluster> _clusters = [];
    private readonly Dictionary<EventCluster, int> _places = [];
    private readonly Dictionary<string, List<int>> _byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byTopic = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byTopicWithoutPeople = new(StringComparer.Ordinal);

    public void Begin(EventCluster cluster)
    {
        _places.Add(cluster, _clusters.Count);
        _clusters.Add(cluster);
        Learn(cluster, cluster.Head);
    }

    /// <summary>A mention has joined: what shares something with it may join as well.</summary>
    public void Learn(EventCluster cluster, DatedMention mention)
    {
        var place = _places[cluster];
        Add(_byPerson, mention.People, place);
        Add(_byTopic, Topic(mention), place);
        if (mention.People.Count == 0)
        {
            Add(_byTopicWithoutPeople, Topic(mention), place);
        }
    }

    /// <returns>The events that the mention could belong to, in the order in which they began.</returns>
    public IEnumerable<EventCluster> Near(DatedMention mention)
    {
        var places = new HashSet<int>();
        Collect(_byPerson, mention.People, places);
        Collect(mention.People.Count > 0 ? _byTopicWithoutPeople : _byTopic, Topic(mention), places);
        return places.Order().Select(place => _clusters[place]);
    }

    private static IEnumerable<string> Topic(DatedMention mention) => mention.Mention.IsBackground ? mention.Topic.Concat(mention.All) : mention.Topic;

    private static void Add(Dictionary<string, List<int>> holders, IEnumerable<string> keys, int place)
    {
        foreach (var key in keys)
        {
            if (!holders.TryGetValue(key, out var places))
            {
                holders.Add(key, places = []);
            }

            // Kept in order and each once, however many mentions of one event share a word.
            if (places.BinarySearch(place) is var at and < 0)
            {
                places.Insert(~at, place);
            }
        }
    }

    private static void Collect(Dictionary<string, List<int>> holders, IEnumerable<string> keys, HashSet<int> places)
    {
        foreach (var key in keys)
        {
            places.UnionWith(holders.GetValueOrDefault(key, []));
        }
    }
}
