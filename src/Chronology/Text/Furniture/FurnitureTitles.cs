namespace Chronology.Text.Furniture;

/// <summary>Finds the titles and subtitles of an article, and the date line below its title.</summary>
internal static class FurnitureTitles
{
    private const int LongestTitle = 16;
    private const int MostTogether = 2;

    public static void Resolve(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
    {
        ResolveDates(blocks, roles);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (roles[i] == FurnitureRole.Body
                && (blocks[i].Mark == FurnitureMark.Heading || (blocks[i].Mark == FurnitureMark.None && IsTitle(blocks, roles, i))))
            {
                roles[i] = FurnitureRole.Heading;
            }
        }
    }

    /// <summary>One date above the article tells when it was published; dates between its paragraphs are titles of a chronology.</summary>
    private static void ResolveDates(List<FurnitureBlock> blocks, List<FurnitureRole> roles)
    {
        var dates = blocks.Count(block => block.IsDateOnly);
        var firstProse = blocks.FindIndex(block => block.IsProse);
        for (var i = 0; i < blocks.Count && firstProse >= 0; i++)
        {
            if (roles[i] == FurnitureRole.Body && blocks[i].IsDateOnly)
            {
                roles[i] = i < firstProse && dates == 1 ? FurnitureRole.Byline : FurnitureRole.Heading;
            }
        }
    }

    private static bool IsTitle(List<FurnitureBlock> blocks, List<FurnitureRole> roles, int index) =>
        LooksLikeTitle(blocks[index]) && StandsApart(blocks, roles, index);

    /// <summary>Whether it looks like a title by itself.</summary>
    public static bool LooksLikeTitle(FurnitureBlock block)
    {
        if (!block.HasWords || block.IsBulleted || block.HasTab || block.IsQuoted || block.IsDateLed || !block.StartsUpper || block.WordCount > LongestTitle)
        {
            return false;
        }
        if (block.EndsWithStop)
        {
            return block is { EndsWithQuestion: true, TitleCase: >= 0.6, WordCount: >= 3 and <= 10 } && block.EndSentence - block.FirstSentence == 1;
        }
        if (block.IsOpenEnded && !(block.WordCount <= 4 && block.Words[^1].Opens))
        {
            return false;
        }
        // A note such as "Met the minister on 5 May" names nothing: it tells.
        return block.TitleCase >= 0.34 || block.WordCount < (block.HasDigit ? 5 : 10);
    }

    /// <summary>Prose comes next, at most one more title between; and not as one of a run of short lines, which is a list or a poem.</summary>
    private static bool StandsApart(List<FurnitureBlock> blocks, List<FurnitureRole> roles, int index)
    {
        var together = 1;
        for (var i = index - 1; i >= 0 && together <= MostTogether && IsShort(blocks, roles, i); i--)
        {
            together++;
        }
        var next = index + 1;
        for (; next < blocks.Count && together <= MostTogether && !blocks[next].IsProse; next++)
        {
            together += IsShort(blocks, roles, next) ? 1 : 0;
            if (roles[next] == FurnitureRole.Body && !IsShort(blocks, roles, next))
            {
                break;
            }
        }
        return together <= MostTogether && next < blocks.Count && (blocks[next].IsProse || blocks[next].EndsWithStop || blocks[next].IsDateLed);
    }

    private static bool IsShort(List<FurnitureBlock> blocks, List<FurnitureRole> roles, int index) =>
        roles[index] is FurnitureRole.Body or FurnitureRole.Heading && !blocks[index].IsProse && !blocks[index].EndsWithStop && !blocks[index].IsDateOnly;
}
