namespace Chronology.Rendering.Excel.Content;

/// <summary>Gathers the names of all events.</summary>
internal static class NameRows
{
    private static readonly string[] Kinds = [ReportSubject.Person, ReportSubject.Organisation, ReportSubject.Place];

    /// <summary>People, then organisations, then places; within each the most told first.</summary>
    public static List<NameRow> Of(IEnumerable<EventRow> events)
    {
        var found = new Dictionary<(string Kind, string Name), List<EventRow>>();
        foreach (var row in events)
        {
            foreach (var key in ReportSubject.NamesOf(row.Event).Distinct())
            {
                (found.TryGetValue(key, out var rows) ? rows : found[key] = []).Add(row);
            }
        }

        return
        [
            .. found.OrderBy(pair => Array.IndexOf(Kinds, pair.Key.Kind)).ThenByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                .Select(pair => new NameRow(pair.Key.Name, pair.Key.Kind, pair.Value)),
        ];
    }
}
