using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Importance;
using Chronology.Events.Merging;

namespace Chronology.Events.Undated;

/// <summary>Chooses the undated facts that matter and makes what a reader is shown of them.</summary>
internal sealed class UndatedSelection(IReadOnlyDictionary<string, TimelineDocument> documents, IReadOnlyDictionary<string, string> texts, TopicWords topic)
{
    /// <summary>A document's further facts stand in its own text; a list of all would be no list of what matters.</summary>
    private const int MostOfDocument = 3;

    /// <summary>So many a person reads through.</summary>
    private const int MostOfRun = 100;

    /// <summary>A fact away from the lead matters when so many names take part, or two documents tell it.</summary>
    private const int FewestNames = 2;

    private const double Lead = 2;
    private const double OnTopic = 2;

    private readonly MentionCitations _citations = new(texts);

    public ImmutableArray<UndatedEvent> Choose(IReadOnlyList<UndatedGroup> groups)
    {
        var perDocument = new Dictionary<string, int>(StringComparer.Ordinal);
        var chosen = new List<(UndatedGroup Group, double Weight)>();
        var ranked = groups.Where(static g => g.IsLead || g.Documents > 1 || g.Head.Mention.Participants.Length >= FewestNames)
            .Select(g => (Group: g, Weight: Weight(g))).OrderByDescending(static g => g.Weight).ThenBy(static g => g.Group.Head.Order);
        foreach (var each in ranked)
        {
            var document = each.Group.Head.Mention.Document;
            if (chosen.Count < MostOfRun && perDocument.GetValueOrDefault(document) < MostOfDocument)
            {
                perDocument[document] = perDocument.GetValueOrDefault(document) + 1;
                chosen.Add(each);
            }
        }

        var most = chosen.Count == 0 ? 1 : chosen[0].Weight;
        return [.. chosen.Select(each => Make(each.Group, Math.Round(each.Weight / most, 4))).DistinctBy(static e => e.Id)];
    }

    // What many documents tell, what opens one, and what names many: in that order.
    private double Weight(UndatedGroup group)
    {
        var names = Math.Min(3, group.Head.Mention.Participants.Length);
        var isOnTopic = !topic.IsEmpty && group.Members.Any(m => topic.IsIn(m.Mention.Quote.Of(texts[m.Mention.Document])));
        return Math.Log2(1 + group.Documents) * (group.IsLead ? Lead : 1) * (1 + (names / 3.0)) * (isOnTopic ? OnTopic : 1);
    }

    private UndatedEvent Make(UndatedGroup group, double importance)
    {
        var mention = group.Head.Mention;
        var text = texts[mention.Document];
        var quote = mention.Quote.Of(text);
        return new UndatedEvent(
            EventIds.Of("u", quote, ""), mention.Modality, mention.Headline, EventAssembler.OneLine(quote),
            [.. group.Members.Select(m => _citations.Cite(m.Mention))])
        {
            Reason = UndatedReason.Of(mention, mention.Expression.Of(text), documents[mention.Document].Published?.Date),
            People = EventAssembler.Named(group.Members, NameKind.Person),
            Organizations = EventAssembler.Named(group.Members, NameKind.Organization),
            Places = EventAssembler.Named(group.Members, NameKind.Place),
            Tags = [mention.TriggerClass],
            Importance = importance,
        };
    }
}
