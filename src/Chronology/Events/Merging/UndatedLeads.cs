using Chronology.Dates;
using NodaTime;

namespace Chronology.Events.Merging;

/// <summary>Finds which events a lead without a date could mean; it is never dated from them, only flagged.</summary>
internal static class UndatedLeads
{
    /// <param name="clusters">The events of the run.</param>
    /// <param name="lead">What the lead tells.</param>
    /// <param name="published">When its document can have been published: the lead's event is not later; null when nothing tells.</param>
    /// <returns>The events that fit, none of them told elsewhere in the same document.</returns>
    public static IReadOnlyList<EventCluster> Candidates(IReadOnlyList<EventCluster> clusters, EventMention lead, ResolvedDate? published)
    {
        var told = new DatedMention(lead, published ?? ResolvedDate.Until(UncertainDate.Day(LocalDate.MaxIsoValue)), int.MaxValue);
        return
        [
            .. clusters.Where(c =>
                c.Head.Mention.TriggerClass == lead.TriggerClass
                && (published is null || c.Date.Overlaps(published))
                && c.Members.All(m => m.Mention.Document != lead.Document)
                && c.Members.Any(m => SameEventRule.Judge(m, told).Same)),
        ];
    }
}
