using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>Chooses the blocks of a page that are its article.</summary>
internal static class ArticleFinder
{
    /// <summary>What an element named as the article must hold of the page's prose to be believed.</summary>
    private const double Believed = 0.5;

    /// <summary>What the innermost element must hold of the page's prose where nothing is named.</summary>
    private const double NearlyAll = 0.9;

    public static IReadOnlyList<HtmlBlock> Find(PageBlocks page)
    {
        if (page.Whole.Prose == 0)
        {
            return LinkLists.Mark(page.Blocks.Where(block => block.Part != BlockPart.Dropped).ToList());
        }
        var (element, inner) = Named(page) ?? Densest(page);
        var outer = Around(element, page);
        var chosen = new List<HtmlBlock>();
        chosen.AddRange(Lead(page, outer, inner));
        chosen.AddRange(page.Blocks.Take(new Range(inner.Start, inner.End)).Where(block => block.Part != BlockPart.Dropped));
        if (outer.IsArticle)
        {
            chosen.AddRange(page.Blocks.Take(new Range(inner.End, outer.Range.End)).Where(block => block.IsProse));
        }
        return LinkLists.Mark(chosen);
    }

    /// <summary>The element that the page itself names as its article, the most exact name first.</summary>
    private static (IElement, BlockRange)? Named(PageBlocks page)
    {
        Func<IElement, bool>[] names =
        [
            element => (element.GetAttribute("itemprop") ?? "").Contains("articleBody", StringComparison.OrdinalIgnoreCase),
            element => element.LocalName == "article",
            element => element.LocalName == "main" || element.GetAttribute("role") == "main",
        ];
        foreach (var isNamed in names)
        {
            var best = page.Ranges.Where(pair => isNamed(pair.Key)).OrderByDescending(pair => pair.Value.Prose).ThenBy(pair => pair.Value.Start).FirstOrDefault();
            if (best.Key is not null && best.Value.Prose >= page.Whole.Prose * Believed)
            {
                return (best.Key, best.Value);
            }
        }
        return null;
    }

    /// <summary>The innermost element with nearly all prose of the page in several blocks.</summary>
    private static (IElement, BlockRange) Densest(PageBlocks page)
    {
        var range = page.Whole;
        var element = page.Ranges.Last().Key;
        while (range.Heaviest is { } child && page.Ranges[child] is var next
            && next.Prose >= page.Whole.Prose * NearlyAll && (next.Count > 1 || next.Heaviest is not null))
        {
            (element, range) = (child, next);
        }
        return (element, range);
    }

    /// <summary>The article or main element around the chosen one, or the whole page.</summary>
    private static (BlockRange Range, bool IsArticle, bool IsMain) Around(IElement element, PageBlocks page)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.LocalName is "article" or "main" && page.Ranges.TryGetValue(around, out var range))
            {
                return (range, around.LocalName == "article", true);
            }
        }
        return (page.Whole, false, false);
    }

    /// <summary>The title, the byline and the summary that stand before the article's own element.</summary>
    private static IEnumerable<HtmlBlock> Lead(PageBlocks page, (BlockRange Range, bool IsArticle, bool IsMain) outer, BlockRange inner)
    {
        var before = page.Blocks.Take(new Range(outer.Range.Start, inner.Start));
        var lead = before.Where(block => IsTitle(block) || (block.Part == BlockPart.Article && (block.Kind == BlockKind.Byline || (outer.IsMain && block.IsProse)))).ToList();
        var hasTitle = lead.Exists(IsTitle) || page.Blocks.Take(new Range(inner.Start, inner.End)).Any(IsTitle);
        var title = hasTitle ? null : page.Blocks.Take(inner.Start).LastOrDefault(IsTitle);
        return (title is null ? lead : lead.Prepend(title)).Select(block => block with { Part = BlockPart.Article });
    }

    private static bool IsTitle(HtmlBlock block) => block.Kind == BlockKind.Heading && block.Element.LocalName == "h1";
}
