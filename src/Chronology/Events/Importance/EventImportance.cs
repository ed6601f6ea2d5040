using Chronology.Events.Merging;
using Chronology.Text.Likeness;

namespace Chronology.Events.Importance;

/// <summary>Gives every event its importance: that of its date, for the event that says best what the date was about, and a share of it for the others.</summary>
internal sealed class EventImportance(DateImportance dates, IReadOnlyDictionary<string, DocumentReading> documents, TopicWords topic)
{
    private readonly WordWeights _weights = new();

    /// <param name="events">Events with the mentions that they were made of.</param>
    /// <returns>The events with their importance, in the same order.</returns>
    public IReadOnlyList<TimelineEvent> Apply(IReadOnlyList<(EventCluster Cluster, TimelineEvent Event)> events)
    {
        var passages = events.Select(e => Passages(e.Cluster, e.Event)).ToList();
        var ranked = events.Select((e, i) => Ranked(i, e.Cluster, e.Event, passages[i])).ToList();
        var importance = new double[events.Count];
        foreach (var date in ranked.GroupBy(static e => e.Date))
        {
            var most = dates.Of(date.Key);
            foreach (var (one, share) in DateRanking.Rank([.. date]))
            {
                importance[one.Index] = most * share;
            }
        }

        return [.. events.Select((e, i) => e.Event with { Importance = Math.Round(importance[i], 4) })];
    }

    private (int[] Text, List<(int[] Words, double Weight)> Members) Passages(EventCluster cluster, TimelineEvent e)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<(int[], double)>();
        foreach (var mention in cluster.Members.OrderBy(static m => m.Order).Select(static m => m.Mention))
        {
            var quote = mention.Quote.Of(documents[mention.Document].Document.Text);
            if (seen.Add(quote))
            {
                members.Add((_weights.Learn(quote), Pull(mention)));
            }
        }

        return (_weights.Learn(e.Text), members);
    }

    private double Pull(EventMention mention) =>
        (mention.IsEntry ? PassageWeights.EntryPull : 1) * (IsOnTopic(mention) ? 1 : PassageWeights.OffTopicPull);

    private RankedEvent Ranked(int index, EventCluster cluster, TimelineEvent e, (int[] Text, List<(int[] Words, double Weight)> Members) passages) => new(
        index, DateKey.Of(e.Date), _weights.Vector(passages.Text), Factor(cluster, e, passages.Text.Length), [.. passages.Members.Select(m => (_weights.Vector(m.Words), m.Weight))]);

    private double Factor(EventCluster cluster, TimelineEvent e, int words)
    {
        var isPoor = words < PassageReader.FewestWords || cluster.Members.All(static m => NoteReader.IsStamp(m.Mention.When, m.Mention));
        var faults = PassageReader.Read(e.Text);
        return (isPoor ? PassageWeights.Poor : 1)
            * (faults.HasFlag(PassageFaults.OwnVoice) ? PassageWeights.OwnVoice : 1)
            * (faults.HasFlag(PassageFaults.Leaning) ? PassageWeights.Leaning : 1)
            * (faults.HasFlag(PassageFaults.PageMarks) ? PassageWeights.PageMarks : 1)
            * (e.Modality == Modality.Planned ? PassageWeights.Planned : 1)
            * (cluster.Members.Any(static m => m.Mention.IsEntry) ? PassageWeights.Entry : 1)
            * (!topic.IsEmpty && topic.IsIn(e.Text) ? PassageWeights.Keyword : 1)
            * Math.Sqrt(Math.Min(1, (double)PassageWeights.LongWords / Math.Max(1, words)));
    }

    private bool IsOnTopic(EventMention mention) => topic.IsEmpty || topic.IsAround(documents[mention.Document].Document, mention.Sentence);
}
