namespace Chronology.Events.Merging;

/// <summary>Passages about one day that have the same kinds of name, by their names and words.</summary>
internal sealed class DayPassages
{
    private readonly PlaceIndex _people = new();
    private readonly PlaceIndex _places = new();
    private readonly PlaceIndex _parties = new();
    private readonly PlaceIndex _names = new();
    private readonly PlaceIndex _topic = new();

    /// <param name="place">That of the event that the passage tells of.</param>
    public void Add(DatedMention mention, int place)
    {
        _people.Add(mention.People, place);
        _places.Add(mention.Places, place);
        _parties.Add(Parties(mention), place);
        _names.Add(mention.All, place);
        _topic.Add(Topic(mention), place);
    }

    /// <param name="common">The kinds of name that both the mention and these passages have: of each they must share one.</param>
    /// <returns>The places of all events that the mention could belong to, and of others; some more than once.</returns>
    public IEnumerable<int> Near(DatedMention mention, NamedKinds common)
    {
        // With a person in common, passages may differ in all else.
        if (common.HasFlag(NamedKinds.People))
        {
            return _people.Find(mention.People);
        }

        var (fewest, keys) = (_topic, Topic(mention));
        foreach (var (kind, index, names) in new[] { (NamedKinds.Places, _places, mention.Places), (NamedKinds.Bodies, _parties, Parties(mention)), (NamedKinds.Any, _names, mention.All) })
        {
            if (common.HasFlag(kind) && index.Count(names) < fewest.Count(keys))
            {
                (fewest, keys) = (index, names);
            }
        }

        return fewest.Find(keys);
    }

    private static IEnumerable<string> Parties(DatedMention mention) => mention.Mention.Participants.Select(static name => name.Canonical);

    /// <summary>Two passages of background need no more in common than a name.</summary>
    private static IEnumerable<string> Topic(DatedMention mention) => mention.Mention.IsBackground ? mention.Topic.Concat(mention.All) : mention.Topic;
}
