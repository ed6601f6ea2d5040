using System.Collections.Frozen;
using System.Text;

namespace Chronology.Input.Html;

/// <summary>Takes out tags that nest deeper than any real page, as browsers do.</summary>
/// <remarks>The parser looks up its whole stack of open elements for many tags, so that the cost of a page grows with length times depth.</remarks>
internal static class NestingLimit
{
    private const int Deepest = 512;

    /// <summary>Elements that have no end tag, or whose next start tag ends them: they do not add up.</summary>
    private static readonly FrozenSet<string> NotNesting =
        "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option html head body thead tbody tfoot"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNestingNames = NotNesting.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same string where nothing nests too deep.</summary>
    public static string Apply(string html)
    {
        StringBuilder? kept = null;
        var copied = 0;
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 2 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.IsEmpty || NotNestingNames.Contains(name))
            {
                continue;
            }
            var tooDeep = depth > Deepest;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            var close = tooDeep ? html.IndexOf('>', at) : -1;
            if (close >= 0)
            {
                kept = (kept ?? new StringBuilder(html.Length)).Append(html, copied, at - copied).Append(' ');
                copied = close + 1;
                at = close;
            }
        }
        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 32 && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
