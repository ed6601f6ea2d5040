namespace Chronology.Rendering.Excel.Content;

/// <summary>Gathers the names of all events.</summary>
internal static class NameRows
{
    private static readonly string[] Kinds = ["person", "organisation", "place"];

    /// <summary>People, then organisations, then places; within each the most told first.</summary>
    public static List<NameRow> Of(IEnumerable<EventRow> events)
    {
        var found = new Dictionary<(int Kind, string Name), List<EventRow>>();
        foreach (var row in events)
        {
            foreach (var key in Names(row.Event).Distinct())
            {
                (found.TryGetValue(key, out var rows) ? rows : found[key] = []).Add(row);
            }
        }

        return
        [
            .. found.OrderBy(pair => pair.Key.Kind).ThenByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                .Select(pair => new NameRow(pair.Key.Name, Kinds[pair.Key.Kind], pair.Value)),
        ];
    }

    private static IEnumerable<(int Kind, string Name)> Names(ReportEvent e) =>
        e.People.Select(name => (0, name)).Concat(e.Organizations.Select(name => (1, name))).Concat(e.Places.Select(name => (2, name)));
}
