using Chronology.Dates;
using Chronology.Events.Names;
using Chronology.Tagging;

namespace Chronology.Events.Merging;

/// <summary>A mention that names a date, with what merging asks of it again and again.</summary>
internal sealed class DatedMention
{
    public DatedMention(EventMention mention, ResolvedDate date, int order)
    {
        Mention = mention;
        Date = date;
        Order = order;
        People = Names(mention, NameKind.Person);
        Organizations = Names(mention, NameKind.Organization);
        Places = Names(mention, NameKind.Place);
        Sites = mention.Places.Concat(mention.Participants.Where(static n => n.Kind == NameKind.Place)).Select(static n => n.Canonical).Where(static n => !NameWords.Instance.IsCountry(n)).ToHashSet(StringComparer.Ordinal);
        All = mention.Participants.Concat(mention.Places).Concat(mention.Context).Select(static n => n.Canonical).ToHashSet(StringComparer.Ordinal);
        Topic = mention.Topic.ToHashSet(StringComparer.Ordinal);
    }

    public EventMention Mention { get; }

    public ResolvedDate Date { get; }

    /// <summary>Place in the run: documents by id, then position. It breaks every tie.</summary>
    public int Order { get; }

    public HashSet<string> People { get; }

    public HashSet<string> Organizations { get; }

    public HashSet<string> Places { get; }

    /// <summary>The towns, mills and rivers where it happened; not the countries, which hold them.</summary>
    public HashSet<string> Sites { get; }

    /// <summary>Every name in the sentence, taking part or not.</summary>
    public HashSet<string> All { get; }

    public HashSet<string> Topic { get; }

    /// <summary>Told to the day: what others join.</summary>
    public bool IsAnchor => Date.Start.IsDay && Date.EndKind == EndKind.None && !Date.IsOneOf;

    /// <summary>Its day was counted from an anniversary: "one day before the second anniversary".</summary>
    public bool IsCounted => Mention.When.Expression.Value is AnniversaryValue or RelativeValue { Base: AnniversaryValue };

    private static HashSet<string> Names(EventMention mention, NameKind kind) =>
        mention.Participants.Where(n => n.Kind == kind).Select(static n => n.Canonical).ToHashSet(StringComparer.Ordinal);
}
