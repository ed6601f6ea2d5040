using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>Tells for each page which period its events are of, or which part of the appendix it belongs to.</summary>
internal sealed class RunningHeads
{
    private readonly List<(string Anchor, string Heading, string Context)> _marks = [];
    private readonly int _events;

    /// <param name="parts">What follows the events: each part's heading, with the anchors of the heading and of what stands under it.</param>
    public RunningHeads(List<Dictionary<string, object>> years, IEnumerable<(string Heading, IEnumerable<string> Anchors)> parts)
    {
        foreach (var group in years.SelectMany(PrintSections.Groups))
        {
            var context = (string)group["context"] == MonthGroups.NoMonth ? "" : (string)group["context"];
            _marks.AddRange(PrintSections.Events(group).Select(e => ((string)e["anchor"], (string)group["heading"], context)));
        }

        _events = _marks.Count;
        _marks.AddRange(parts.SelectMany(part => part.Anchors.Select(anchor => (anchor, part.Heading, ""))));
    }

    /// <summary>What must be a link target so that its page can be read from the print.</summary>
    public List<string> Targets => _marks.ConvertAll(m => m.Anchor);

    /// <summary>The head of each page, in order: "October 2025", "October–November 2025", "Sources"; a page on which nothing begins goes on with what began before.</summary>
    /// <param name="count">How many pages there are.</param>
    /// <param name="pages">The page of each target.</param>
    public List<string> On(int count, IReadOnlyDictionary<string, int> pages)
    {
        var first = new int?[count + 1];
        var last = new int?[count + 1];
        var newest = new int?[count + 1];
        for (var i = 0; i < _marks.Count; i++)
        {
            if (!pages.TryGetValue(_marks[i].Anchor, out var page))
            {
                continue;
            }

            newest[page] = i;
            // The events of a page give its period; the appendix names only pages without any.
            if (i < _events || first[page] is null || first[page] >= _events)
            {
                first[page] ??= i;
                last[page] = i;
            }
        }

        var heads = new List<string>();
        int? running = null;
        for (var page = 1; page <= count; page++)
        {
            heads.Add((last[page] ?? running) is { } to ? Between(first[page] ?? to, to) : "");
            running = newest[page] ?? running;
        }

        return heads;
    }

    private string Between(int from, int to)
    {
        var (a, b) = (_marks[from], _marks[to]);
        return (a.Heading, a.Context) == (b.Heading, b.Context) ? Whole(b)
            : a.Context == b.Context && a.Context.Length > 0 ? $"{a.Heading}–{Whole(b)}"
            : $"{Whole(a)} – {Whole(b)}";
    }

    private static string Whole((string Anchor, string Heading, string Context) mark) => mark.Context.Length == 0 ? mark.Heading : $"{mark.Heading} {mark.Context}";
}
