using Chronology.Rendering;

namespace Chronology.Cli.Explaining;

/// <summary>Finds the events that a user means by an id, the beginning of one, or some words.</summary>
public static class EventSearch
{
    /// <remarks>An id or an unambiguous beginning of one goes before words; words are looked for in headlines first, then in texts, quotes, dates and names.</remarks>
    public static IReadOnlyList<ReportEvent> Find(ReportModel model, string wanted)
    {
        var byId = model.Events.Where(e => e.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (byId.Count > 0)
        {
            return byId;
        }

        var byPrefix = model.Events.Where(e => e.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (byPrefix.Count == 1)
        {
            return byPrefix;
        }

        var byHeadline = model.Events.Where(e => Holds(e.Headline, wanted)).ToList();
        return byHeadline.Count > 0 ? byHeadline : [.. model.Events.Where(e => HoldsAnywhere(e, wanted)).Concat(byPrefix).Distinct()];
    }

    private static bool HoldsAnywhere(ReportEvent e, string wanted) =>
        Holds(e.Text, wanted) || Holds(e.Date.Edtf, wanted) || Holds(e.Date.Display, wanted) || e.Sources.Any(source => Holds(source.Quote, wanted))
        || e.People.Concat(e.Organizations).Concat(e.Places).Any(name => Holds(name, wanted));

    private static bool Holds(string text, string wanted) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
