namespace Chronology.Text;

/// <summary>Tells a line block's role from what it says.</summary>
internal sealed class PageFurnitureLines(string text, PageFurniturePhrases phrases)
{
    private const int LongestLine = 45;
    private const int LongestTeaser = 32;
    private const int LongestByline = 28;
    private const int LongestLead = 14;
    private const int LongestCredit = 12;

    public PageFurnitureRole RoleOf(PageFurnitureBlock block)
    {
        if (block.Mark == PageFurnitureMark.Furniture)
        {
            return PageFurnitureRole.Furniture;
        }
        if (block.Words.Length == 0 || block.WordCount > LongestLine || block.IsQuoted)
        {
            return PageFurnitureRole.Body;
        }
        return Title(block) ?? Byline(block) ?? Teaser(block) ?? (IsFurniture(block) ? PageFurnitureRole.Furniture : PageFurnitureRole.Body);
    }

    /// <summary>Whether it begins as the title of an article of its own does: "Opinion: ...", "Explained: ...".</summary>
    public bool NamesItsGenre(PageFurnitureBlock block) => phrases.Match("genre", block.Words) >= 0;

    private PageFurnitureRole? Title(PageFurnitureBlock block)
    {
        if (block.EndsWithStop && !block.EndsWithQuestion)
        {
            return null;
        }
        return phrases.Match("list", block.Words, whole: true) >= 0 ? PageFurnitureRole.ListTitle
            : phrases.Match("rest", block.Words, whole: true) >= 0 ? PageFurnitureRole.RestTitle
            : null;
    }

    private PageFurnitureRole? Byline(PageFurnitureBlock block)
    {
        if (block.WordCount > LongestByline || block.IsBulleted)
        {
            return null;
        }
        if (phrases.Match("published", block.Words) >= 0)
        {
            return PageFurnitureRole.Byline;
        }
        if (block.EndsWithStop)
        {
            return null;
        }
        var isByline = (phrases.Match("byline", block.Words) is var end and >= 0 && IsNamesAndDates(block.Words, end, block.HasDigit ? 1 : 0))
            || (phrases.Match("by", block.Words) is var by and >= 0 && by < block.Words.Length && StartsName(block.Words[by]) && IsNamesAndDates(block.Words, by, 0));
        return isByline ? PageFurnitureRole.Byline : null;
    }

    private bool StartsName(PageFurnitureWord word) =>
        !phrases.Has("date-words", word.Text) && (IsCapital(word) || phrases.Has("name-words", word.Text));

    /// <summary>Whether nothing but names, dates and the small words between them is left: prose would have a verb.</summary>
    /// <param name="others">So many other words may be: users' names are written small.</param>
    private bool IsNamesAndDates(ReadOnlySpan<PageFurnitureWord> words, int start, int others)
    {
        foreach (var word in words[start..])
        {
            var isFit = IsCapital(word) || word.Text[0] is >= '0' and <= '9' || word.Text[0] == '&' || text[word.Start] is '@'
                || phrases.Has("name-words", word.Text) || phrases.Has("date-words", word.Text);
            if (!isFit && --others < 0)
            {
                return false;
            }
        }
        return true;
    }

    private bool IsCapital(PageFurnitureWord word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return !char.IsLower(text[i]);
            }
        }
        return false;
    }

    private PageFurnitureRole? Teaser(PageFurnitureBlock block)
    {
        if (block.WordCount > LongestTeaser)
        {
            return null;
        }
        var lead = Math.Max(phrases.Match("lead", block.Words), phrases.Match("genre", block.Words));
        // "Gallery: the fair. The mayor said ..." is a link and prose that a page set on one line: the prose matters more.
        var isLead = lead > 0 && block.Words[lead - 1].Opens && !(block.EndsWithStop && block.WordCount > LongestLead);
        var teaser = phrases.Match("teaser", block.Words);
        var isTeaser = teaser > 0 && (block.Words[teaser - 1].Opens || !block.EndsWithStop);
        if (!isLead && !isTeaser)
        {
            return null;
        }
        var end = isLead && (!isTeaser || lead > teaser) ? lead : teaser;
        return end == block.Words.Length ? PageFurnitureRole.TeaserTitle : PageFurnitureRole.Teaser;
    }

    private bool IsFurniture(PageFurnitureBlock block)
    {
        var words = block.Words;
        if (phrases.Match("whole", words, whole: true) >= 0 || IsButtonBar(words) || PageFurnitureTrail.IsTrail(text, block))
        {
            return true;
        }
        if (phrases.Match("credit", words) is var credit and > 0 && words[credit - 1].Opens && text[words[credit - 1].End - 1] is not '-')
        {
            return IsShortCredit(block);
        }
        if (phrases.Match("closing", words) >= 0)
        {
            return IsShortCredit(block) || text[block.Span.Start] is '(' or '[' or '-' or '\u2014';
        }
        return phrases.Match("line", words) >= 0 || phrases.Contains("within", words) || (!block.EndsWithStop && phrases.Match("label", words) >= 0) || (IsShortCredit(block) && phrases.Contains("pictured", words));
    }

    /// <summary>A credit that runs on into a sentence of prose, as when a page's lines were joined, is left to the prose.</summary>
    private static bool IsShortCredit(PageFurnitureBlock block) => block.WordCount <= (block.EndsWithStop ? LongestCredit : LongestByline);

    /// <summary>A line of nothing but the names of services and actions; one lone letter is none.</summary>
    private bool IsButtonBar(ReadOnlySpan<PageFurnitureWord> words)
    {
        var names = 0;
        foreach (var word in words)
        {
            if (!phrases.Has("social", word.Text))
            {
                return false;
            }
            names += word.Text.Length > 2 ? 1 : 0;
        }
        return names > 0;
    }
}
