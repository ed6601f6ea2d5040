namespace Chronology.Input.Html;

/// <summary>Marks lists that only point to other pages.</summary>
internal static class LinkLists
{
    private const int FewestCards = 3;

    /// <summary>A list whose text is mostly links, and a run of short blocks that are links and nothing else.</summary>
    public static IReadOnlyList<HtmlBlock> Mark(IReadOnlyList<HtmlBlock> blocks)
    {
        var marked = blocks.ToArray();
        for (var start = 0; start < marked.Length;)
        {
            var end = start + 1;
            while (end < marked.Length && GoTogether(marked[start], marked[end]))
            {
                end++;
            }
            if (IsLinkList(marked.AsSpan(start, end - start)))
            {
                for (var i = start; i < end; i++)
                {
                    marked[i] = marked[i] with { Part = BlockPart.Marked };
                }
            }
            start = end;
        }
        return marked;
    }

    private static bool GoTogether(HtmlBlock first, HtmlBlock next) =>
        first.Group is not null ? first.Group == next.Group : next.Group is null && IsCard(first) && IsCard(next);

    private static bool IsLinkList(ReadOnlySpan<HtmlBlock> run)
    {
        if (run[0].Group is null)
        {
            return run.Length >= FewestCards;
        }
        int text = 0, links = 0;
        foreach (var block in run)
        {
            text += block.Text.Length;
            links += block.LinkLength;
        }
        // A table of data may well link every name in it; a list of links is little but links.
        return run.Length > 1 && links * 10L > text * (run[0].Kind == BlockKind.TableRow ? 8L : 6L);
    }

    private static bool IsCard(HtmlBlock block) =>
        block.Kind != BlockKind.Byline && block.Text.Length < 160 && block.LinkLength * 10 > block.Text.Count(character => character != ' ') * 9;
}
