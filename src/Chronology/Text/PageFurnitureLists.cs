namespace Chronology.Text;

/// <summary>Finds the lists of links on a page, and where the article comes back after them.</summary>
internal static class PageFurnitureLists
{
    /// <summary>So many blocks of prose make an article: without one, nothing can be a list beside it.</summary>
    private const int FewestProse = 2;

    private const int FewestTitles = 3;

    public static void Resolve(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles)
    {
        MarkBelowTitles(blocks, roles);
        MarkTeaserTitles(blocks, roles);
        MarkRuns(blocks, roles);
    }

    private static void MarkBelowTitles(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles)
    {
        var prose = 0;
        for (var i = 0; i < blocks.Count;)
        {
            var isRest = roles[i] == PageFurnitureRole.RestTitle && prose > FewestProse;
            if (!isRest && roles[i] != PageFurnitureRole.ListTitle)
            {
                prose += roles[i] == PageFurnitureRole.Body && blocks[i].IsProse ? 1 : 0;
                i++;
                continue;
            }
            for (i++; i < blocks.Count && (isRest || !ComesBack(blocks, roles, i)); i++)
            {
                isRest |= roles[i] == PageFurnitureRole.RestTitle && prose > FewestProse;
                roles[i] = roles[i] is PageFurnitureRole.Byline && !isRest ? roles[i] : PageFurnitureRole.Listed;
            }
        }
    }

    /// <summary>Whether the article goes on here: a list of links may hold a summary or two, but not prose upon prose.</summary>
    private static bool ComesBack(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles, int index)
    {
        var block = blocks[index];
        if (roles[index] is not PageFurnitureRole.Body)
        {
            return false;
        }
        if (block.Mark is PageFurnitureMark.Heading || (block.Mark is PageFurnitureMark.Prose && block.IsProse))
        {
            return true;
        }
        if (!block.IsLongProse)
        {
            return IsSubtitleOfProse(blocks, roles, index);
        }
        if (block.WordCount >= 40)
        {
            return true;
        }
        var next = index + 1;
        while (next < blocks.Count && roles[next] is PageFurnitureRole.Teaser or PageFurnitureRole.TeaserTitle)
        {
            next++;
        }
        return next < blocks.Count && blocks[next].IsLongProse && roles[next] == PageFurnitureRole.Body;
    }

    /// <summary>A short line directly before a long paragraph of prose that another follows is its title, not the list's last link.</summary>
    private static bool IsSubtitleOfProse(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles, int index) =>
        blocks[index].WordCount <= 8 && !blocks[index].HasGluedDate && index + 2 < blocks.Count
        && blocks[index + 1].IsLongProse && blocks[index + 2].IsLongProse && blocks[index + 1].WordCount >= 25 && roles[index + 1] == PageFurnitureRole.Body;

    /// <summary>"Read more" on a line of its own points to the title on the next; where there is none, it is a button.</summary>
    private static void MarkTeaserTitles(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (roles[i] != PageFurnitureRole.TeaserTitle)
            {
                continue;
            }
            var hasTitle = i + 1 < blocks.Count && roles[i + 1] == PageFurnitureRole.Body && blocks[i + 1].IsHeadlineLike && blocks[i + 1].Mark != PageFurnitureMark.Heading;
            roles[i] = hasTitle ? PageFurnitureRole.Teaser : PageFurnitureRole.Furniture;
            if (hasTitle)
            {
                roles[i + 1] = PageFurnitureRole.Teaser;
            }
        }
    }

    /// <summary>Runs of titles without a heading of their own: after the article's end, or anywhere when dates are glued to them.</summary>
    private static void MarkRuns(List<PageFurnitureBlock> blocks, List<PageFurnitureRole> roles)
    {
        var lastProse = blocks.FindLastIndex(block => block.IsProse && block.LongestSentence >= 8);
        var before = 0;
        for (var start = 0; start < blocks.Count;)
        {
            var end = start;
            while (end < blocks.Count && IsTitle(blocks[end], roles[end]))
            {
                end++;
            }
            if (end == start)
            {
                before += roles[start] == PageFurnitureRole.Body && blocks[start].IsProse ? 1 : 0;
                start++;
                continue;
            }
            if (IsLinkList(blocks, start, end, before, lastProse))
            {
                for (var i = start; i < end; i++)
                {
                    roles[i] = PageFurnitureRole.Listed;
                }
            }
            start = end;
        }
    }

    private static bool IsTitle(PageFurnitureBlock block, PageFurnitureRole role) =>
        role is PageFurnitureRole.Furniture or PageFurnitureRole.Listed || (role == PageFurnitureRole.Body && block.IsHeadlineLike && block.Mark == PageFurnitureMark.None);

    private static bool IsLinkList(List<PageFurnitureBlock> blocks, int start, int end, int proseBefore, int lastProse)
    {
        int glued = 0, titles = 0, words = 0, bullets = 0;
        var titleCase = 0.0;
        for (var i = start; i < end; i++)
        {
            glued += blocks[i].HasGluedDate ? 1 : 0;
            bullets += blocks[i].IsBulleted ? 1 : 0;
            titles += blocks[i].WordCount >= 4 ? 1 : 0;
            words += blocks[i].WordCount;
            titleCase += blocks[i].TitleCase;
        }
        if (glued >= 2)
        {
            return true;
        }
        var count = end - start;
        var isListOfTheArticle = bullets * 2 > count || (start > 0 && blocks[start - 1].IsOpenEnded);
        if (proseBefore < FewestProse || titles < FewestTitles || words < count * 5 || isListOfTheArticle)
        {
            return false;
        }
        // Between paragraphs a run of short lines may well be the article's own: only titles in title case, as pages set links, are taken out.
        return start > lastProse || (count > FewestTitles && titleCase > count * 0.7);
    }
}
