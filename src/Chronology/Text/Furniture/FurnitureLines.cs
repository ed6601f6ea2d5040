namespace Chronology.Text.Furniture;

/// <summary>Tells a line block's role from what it says.</summary>
internal sealed class FurnitureLines(string text, FurniturePhrases phrases)
{
    private const int LongestLine = 45;
    private const int LongestTeaser = 32;
    private const int LongestByline = 28;
    private const int LongestLead = 14;
    private const int LongestCredit = 12;

    public FurnitureRole RoleOf(FurnitureBlock block)
    {
        if (block.Mark == FurnitureMark.Furniture)
        {
            return FurnitureRole.Furniture;
        }
        if (IsPlainlyBody(block))
        {
            return FurnitureRole.Body;
        }
        return Title(block) ?? Byline(block) ?? Teaser(block) ?? (IsFurniture(block) ? FurnitureRole.Furniture : FurnitureRole.Body);
    }

    /// <summary>Whether its role is that of a teaser or of a teaser's title, as far as it says itself.</summary>
    public bool IsTeaser(FurnitureBlock block) => BeginsAsTeaser(block) && Title(block) is null && Byline(block) is null;

    /// <summary>Whether it can be one; with more words it can only cease to.</summary>
    public bool BeginsAsTeaser(FurnitureBlock block) => !IsPlainlyBody(block) && Teaser(block) is not null;

    private static bool IsPlainlyBody(FurnitureBlock block) => block.WordCount > LongestLine || !block.HasWords || block.IsQuoted;

    /// <summary>Whether it begins as the title of an article of its own does: "Opinion: ...", "Explained: ...".</summary>
    public bool NamesItsGenre(FurnitureBlock block) => block.HasWords && Match(phrases.Genre, block) >= 0;

    /// <summary>The index after the section's phrase that begins the block; -1 when none does.</summary>
    private static int Match(FurnitureSection section, FurnitureBlock block, bool whole = false) =>
        section.CanBegin(block.FirstWords(1)[0]) ? section.Match(block.Words, whole: whole) : -1;

    private FurnitureRole? Title(FurnitureBlock block)
    {
        if (block.EndsWithStop && !block.EndsWithQuestion)
        {
            return null;
        }
        return Match(phrases.List, block, whole: true) >= 0 ? FurnitureRole.ListTitle
            : Match(phrases.Rest, block, whole: true) >= 0 ? FurnitureRole.RestTitle
            : null;
    }

    private FurnitureRole? Byline(FurnitureBlock block)
    {
        if (block.WordCount > LongestByline || block.IsBulleted)
        {
            return null;
        }
        if (Match(phrases.Published, block) >= 0)
        {
            return FurnitureRole.Byline;
        }
        if (block.EndsWithStop)
        {
            return null;
        }
        var isByline = (Match(phrases.Byline, block) is var end and >= 0 && IsNamesAndDates(block.Words, end, block.HasDigit ? 1 : 0))
            || (Match(phrases.By, block) is var by and >= 0 && by < block.Words.Length && StartsName(block.Words[by]) && IsNamesAndDates(block.Words, by, 0));
        return isByline ? FurnitureRole.Byline : null;
    }

    private bool StartsName(FurnitureWord word) =>
        !phrases.DateWords.Has(word) && (IsCapital(word) || phrases.NameWords.Has(word));

    /// <summary>Whether nothing but names, dates and the small words between them is left: prose would have a verb.</summary>
    /// <param name="others">So many other words may be: users' names are written small.</param>
    private bool IsNamesAndDates(ReadOnlySpan<FurnitureWord> words, int start, int others)
    {
        foreach (var word in words[start..])
        {
            var isFit = IsCapital(word) || word.First is (>= '0' and <= '9') or '&' || text[word.Start] is '@'
                || phrases.NameWords.Has(word) || phrases.DateWords.Has(word);
            if (!isFit && --others < 0)
            {
                return false;
            }
        }
        return true;
    }

    private bool IsCapital(FurnitureWord word)
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

    private FurnitureRole? Teaser(FurnitureBlock block)
    {
        if (block.WordCount > LongestTeaser)
        {
            return null;
        }
        var lead = Math.Max(Match(phrases.Lead, block), Match(phrases.Genre, block));
        // "Gallery: the fair. The mayor said ..." is a link and prose that a page set on one line: the prose matters more.
        var isLead = lead > 0 && block.Words[lead - 1].Opens && !(block.EndsWithStop && block.WordCount > LongestLead);
        var teaser = Match(phrases.Teaser, block);
        var isTeaser = teaser > 0 && (block.Words[teaser - 1].Opens || !block.EndsWithStop);
        if (!isLead && !isTeaser)
        {
            return null;
        }
        var end = isLead && (!isTeaser || lead > teaser) ? lead : teaser;
        return end == block.Words.Length ? FurnitureRole.TeaserTitle : FurnitureRole.Teaser;
    }

    private bool IsFurniture(FurnitureBlock block)
    {
        if (Match(phrases.Whole, block, whole: true) >= 0 || IsButtonBar(block) || FurnitureTrail.IsTrail(text, block))
        {
            return true;
        }
        if (Match(phrases.Credit, block) is var credit and > 0 && block.Words[credit - 1].Opens && text[block.Words[credit - 1].End - 1] is not '-')
        {
            return IsShortCredit(block);
        }
        if (Match(phrases.Closing, block) >= 0)
        {
            return IsShortCredit(block) || text[block.Span.Start] is '(' or '[' or '-' or '\u2014';
        }
        return Match(phrases.Line, block) >= 0 || block.Holds(phrases.Within) || (!block.EndsWithStop && Match(phrases.Label, block) >= 0) || (IsShortCredit(block) && block.Holds(phrases.Pictured));
    }

    /// <summary>A credit that runs on into a sentence of prose, as when a page's lines were joined, is left to the prose.</summary>
    private static bool IsShortCredit(FurnitureBlock block) => block.WordCount <= (block.EndsWithStop ? LongestCredit : LongestByline);

    /// <summary>A line of nothing but the names of services and actions; one lone letter is none.</summary>
    private bool IsButtonBar(FurnitureBlock block)
    {
        if (!phrases.Social.Has(block.FirstWords(1)[0]))
        {
            return false;
        }
        var names = 0;
        foreach (var word in block.Words)
        {
            if (!phrases.Social.Has(word))
            {
                return false;
            }
            names += word.Length > 2 ? 1 : 0;
        }
        return names > 0;
    }
}
