using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>The headings on paper: one a year, and under it one a month; a year of one month has one heading for both.</summary>
internal static class PrintSections
{
    private static readonly string[] AllParts = ["Undated", "Sources", "Documents", "Notes"];

    /// <summary>Completes the views of years and their groups with what stands on paper, in place.</summary>
    public static List<Dictionary<string, object>> Of(List<Dictionary<string, object>> years)
    {
        foreach (var year in years)
        {
            var groups = Groups(year);
            var only = groups.Count == 1 ? groups[0] : null;
            year["title"] = only is null ? year["heading"] : only["heading"];
            year["context"] = only is null ? "" : only["context"];
            foreach (var group in groups)
            {
                group["title"] = only is not null ? "" : group["heading"].Equals(year["heading"]) ? MonthGroups.NoMonth : group["heading"];
            }
        }

        return years;
    }

    public static List<Dictionary<string, object>> Groups(Dictionary<string, object> year) => (List<Dictionary<string, object>>)year["groups"];

    public static List<Dictionary<string, object>> Events(Dictionary<string, object> group) => (List<Dictionary<string, object>>)group["events"];

    /// <summary>What follows the events, by the names of its headings; the template's ids are the names in small letters.</summary>
    public static List<string> Parts(IReadOnlyDictionary<string, object> view) =>
        [.. AllParts.Where(part => view[Anchor(part)] is System.Collections.ICollection { Count: > 0 })];

    public static string Anchor(string part) => part.ToLowerInvariant();

    /// <summary>The anchors of a part: its heading's, then those of its entries that have one.</summary>
    public static IEnumerable<string> Anchors(string part, IReadOnlyDictionary<string, object> view) =>
        ((List<Dictionary<string, object>>)view[Anchor(part)]).Where(entry => entry.ContainsKey("anchor")).Select(entry => (string)entry["anchor"]).Prepend(Anchor(part));
}
