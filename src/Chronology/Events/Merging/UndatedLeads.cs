using Chronology.Dates;
using NodaTime;

namespace Chronology.Events.Merging;

/// <summary>Finds which events a lead without a date could mean; it is never dated from them, only flagged.</summary>
/// <param name="clusters">The events of the run.</param>
internal sealed class UndatedLeads(IReadOnlyList<EventCluster> clusters)
{
    private readonly ILookup<string, EventCluster> _byClass = clusters.ToLookup(static c => c.Head.Mention.TriggerClass, StringComparer.Ordinal);

    /// <param name="lead">What the lead tells.</param>
    /// <param name="published">When its document can have been published: the lead's event is not later; null when nothing tells.</param>
    /// <returns>The events that fit, none of them told elsewhere in the same document.</returns>
    public IReadOnlyList<EventCluster> Candidates(EventMention lead, ResolvedDate? published)
    {
        var told = new DatedMention(lead, published ?? ResolvedDate.Until(UncertainDate.Day(LocalDate.MaxIsoValue)), int.MaxValue);
        return
        [
            .. _byClass[lead.TriggerClass].Where(c =>
                (published is null || c.Date.Overlaps(published))
                && c.Members.All(m => m.Mention.Document != lead.Document)
                && c.Members.Any(m => SameEventRule.Judge(m, told).Same)),
        ];
    }
}
