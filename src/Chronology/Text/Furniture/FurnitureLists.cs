namespace Chronology.Text.Furniture;

/// <summary>Finds the lists of links on a page, and where the article comes back after them.</summary>
internal static class FurnitureLists
{
    /// <summary>So many blocks of prose make an article: without one, nothing can be a list beside it.</summary>
    private const int FewestProse = 2;

    private const int FewestTitles = 3;

    public static void Resolve(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
    {
        MarkBelowTitles(blocks, roles);
        MarkTeaserTitles(blocks, roles);
        MarkRuns(blocks, roles);
    }

    private static void MarkBelowTitles(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
    {
        var prose = 0;
        for (var i = 0; i < blocks.Count;)
        {
            var isRest = roles[i] == FurnitureRole.RestTitle && prose > FewestProse;
            if (!isRest && roles[i] != FurnitureRole.ListTitle)
            {
                prose += roles[i] == FurnitureRole.Body && blocks[i].IsProse ? 1 : 0;
                i++;
                continue;
            }
            for (i++; i < blocks.Count && (isRest || !ComesBack(blocks, roles, i)); i++)
            {
                isRest |= roles[i] == FurnitureRole.RestTitle && prose > FewestProse;
                roles[i] = roles[i] is FurnitureRole.Byline && !isRest ? roles[i] : FurnitureRole.Listed;
            }
        }
    }

    /// <summary>Whether the article goes on here: a list of links may hold a summary or two, but not prose upon prose.</summary>
    private static bool ComesBack(List<FurnitureBlock> blocks, List<FurnitureRole> roles, int index)
    {
        var block = blocks[index];
        if (roles[index] is not FurnitureRole.Body)
        {
            return false;
        }
        if (block.Mark is FurnitureMark.Heading || (block.Mark is FurnitureMark.Prose && block.IsProse))
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
        while (next < blocks.Count && roles[next] is FurnitureRole.Teaser or FurnitureRole.TeaserTitle)
        {
            next++;
        }
        return next < blocks.Count && blocks[next].IsLongProse && roles[next] == FurnitureRole.Body;
    }

    /// <summary>A short line directly before a long paragraph of prose that another follows is its title, not the list's last link.</summary>
    private static bool IsSubtitleOfProse(List<FurnitureBlock> blocks, List<FurnitureRole> roles, int index) =>
        blocks[index].WordCount <= 8 && !blocks[index].HasGluedDate && index + 2 < blocks.Count
        && blocks[index + 1].IsLongProse && blocks[index + 2].IsLongProse && blocks[index + 1].WordCount >= 25 && roles[index + 1] == FurnitureRole.Body;

    /// <summary>"Read more" on a line of its own points to the title on the next; where there is none, it is a button.</summary>
    private static void MarkTeaserTitles(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (roles[i] != FurnitureRole.TeaserTitle)
            {
                continue;
            }
            var hasTitle = i + 1 < blocks.Count && roles[i + 1] == FurnitureRole.Body && blocks[i + 1].IsHeadlineLike && blocks[i + 1].Mark != FurnitureMark.Heading;
            roles[i] = hasTitle ? FurnitureRole.Teaser : FurnitureRole.Furniture;
            if (hasTitle)
            {
                roles[i + 1] = FurnitureRole.Teaser;
            }
        }
    }

    /// <summary>Runs of titles without a heading of their own: after the article's end, or anywhere when dates are glued to them.</summary>
    private static void MarkRuns(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
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
                before += roles[start] == FurnitureRole.Body && blocks[start].IsProse ? 1 : 0;
                start++;
                continue;
            }
            if (IsLinkList(blocks, start, end, before, lastProse))
            {
                for (var i = start; i < end; i++)
                {
                    roles[i] = FurnitureRole.Listed;
                }
            }
            start = end;
        }
    }

    private static bool IsTitle(FurnitureBlock block, FurnitureRole role) =>
        role is FurnitureRole.Furniture or FurnitureRole.Listed || (role == FurnitureRole.Body && block.IsHeadlineLike && block.Mark == FurnitureMark.None);

    private static bool IsLinkList(List<FurnitureBlock> blocks, int start, int end, int proseBefore, int lastProse)
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
