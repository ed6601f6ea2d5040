using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>Hands out HTML ids, each once.</summary>
internal sealed class Anchors
{
    // The ids that the templates themselves use.
    private readonly HashSet<string> _taken = new(["top", "events", "sources", "documents", "notes", "marks", "undated", "filter-text", "filter-who", "filter-place", "filter-source", "filter-doubt", "filter-from", "filter-to",
        "filter-more", "filter-dates", "list-who", "list-place", "list-source", "timeline-keys", "documents-title", "marks-title", "notes-title", "undated-title", "contents"], StringComparer.Ordinal);

    public string Take(string wish)
    {
        var anchor = DisplayText.Anchor(wish);
        for (var i = 2; !_taken.Add(anchor) || anchor.StartsWith("source-", StringComparison.Ordinal) || anchor.StartsWith("document-", StringComparison.Ordinal); i++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"e-{DisplayText.Anchor(wish)}-{i}");
        }

        return anchor;
    }
}
