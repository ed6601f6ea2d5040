using System.Globalization;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>The table of contents: a line a month while they fit on a page, then a line a year with its months beneath; then the parts that follow the events.</summary>
internal sealed class PrintContents
{
    // Where one look shows all there is nothing to look up; a page holds about this many lines beside the title; and so many years with months fit on two.
    private const int LeastGroups = 3;
    private const int MostLines = 22;
    private const int MostYearsWithMonths = 60;

    private readonly List<Dictionary<string, object>> _numbered = [];

    public PrintContents(List<Dictionary<string, object>> years, List<string> parts)
    {
        var groups = years.Sum(y => PrintSections.Groups(y).Count);
        if (groups < LeastGroups)
        {
            return;
        }

        Entries = groups <= MostLines
            ? [.. years.SelectMany(y => PrintSections.Groups(y).Select(g => Entry((string)g["heading"], (string)g["context"], (string)g["anchor"], [])))]
            : years.ConvertAll(y => Year(y, years.Count <= MostYearsWithMonths));
        Entries.AddRange(parts.Select(part => Entry(part, "", PrintSections.Anchor(part), [])));
    }

    public List<Dictionary<string, object>> Entries { get; } = [];

    /// <summary>Writes each entry's page.</summary>
    /// <returns>Whether any was another before.</returns>
    public bool Number(IReadOnlyDictionary<string, int> pages)
    {
        var moved = false;
        foreach (var entry in _numbered)
        {
            var page = pages.TryGetValue((string)entry["anchor"], out var number) ? number.ToString(CultureInfo.InvariantCulture) : "";
            moved |= page != (string)entry["page"];
            entry["page"] = page;
        }

        return moved;
    }

    private Dictionary<string, object> Year(Dictionary<string, object> year, bool withMonths)
    {
        var groups = PrintSections.Groups(year);
        var months = withMonths && groups.Count > 1 ? groups.ConvertAll(g => Line((string)g["title"], (string)g["anchor"])) : [];
        return Entry((string)year["title"], groups.Count > 1 ? Words.Count(groups.Sum(g => PrintSections.Events(g).Count), "event") : (string)year["context"], (string)year["anchor"], months);
    }

    private Dictionary<string, object> Entry(string heading, string context, string anchor, List<Dictionary<string, object>> months)
    {
        var entry = Line(heading, anchor);
        entry["context"] = context;
        entry["months"] = months;
        return entry;
    }

    private Dictionary<string, object> Line(string heading, string anchor)
    {
        var line = new Dictionary<string, object> { ["heading"] = heading, ["anchor"] = anchor, ["page"] = "" };
        _numbered.Add(line);
        return line;
    }
}
