using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>Gathers the sentences of each paragraph into a block.</summary>
internal static class PageFurnitureBlocks
{
    private const string Bullets = "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u00BB\u203A>\u2192\u25B6\u25BA+|";

    public static List<PageFurnitureBlock> Of(string text, ImmutableArray<Sentence> sentences, PageFurniturePhrases phrases)
    {
        var blocks = new List<PageFurnitureBlock>();
        for (var first = 0; first < sentences.Length;)
        {
            var end = first + 1;
            while (end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }
            blocks.Add(Block(text, sentences, first, end, phrases));
            first = end;
        }
        return blocks;
    }

    /// <summary>One sentence looked at as if it stood alone.</summary>
    public static PageFurnitureBlock Of(string text, ImmutableArray<Sentence> sentences, int sentence, PageFurniturePhrases phrases) =>
        Block(text, sentences, sentence, sentence + 1, phrases);

    private static PageFurnitureBlock Block(string text, ImmutableArray<Sentence> sentences, int first, int end, PageFurniturePhrases phrases)
    {
        var span = new TextSpan(sentences[first].Span.Start, sentences[end - 1].Span.End);
        var start = WithoutBullet(text, span);
        var wordCount = PageFurnitureWords.Count(text, new TextSpan(start, span.End));
        var words = wordCount > PageFurnitureBlock.MostWords ? [] : PageFurnitureWords.Of(text, new TextSpan(start, span.End), PageFurnitureBlock.MostWords);
        var last = LastCharacter(text, span);
        var longest = 0;
        for (var i = first; i < end; i++)
        {
            longest = Math.Max(longest, PageFurnitureWords.Count(text, sentences[i].Span));
        }
        var dated = PageFurnitureDates.LeadLength(words, phrases);
        return new PageFurnitureBlock
        {
            FirstSentence = first,
            EndSentence = end,
            Span = span,
            Words = words,
            WordCount = wordCount,
            LongestSentence = longest,
            EndsWithStop = last is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964',
            EndsWithQuestion = last is '?' or '\uFF1F' or '\u061F',
            IsOpenEnded = last is ':' or ';' or ',' or '-' or '\u2013' or '\u2014',
            IsBulleted = start > span.Start,
            IsQuoted = text[start] is '"' or '\u201C' or '\u201E' or '\u00AB' or '`',
            HasTab = text.AsSpan(span.Start, span.Length).Contains('\t'),
            StartsUpper = start < span.End && !char.IsLower(FirstLetter(text, start, span.End)),
            HasGluedDate = PageFurnitureDates.IsGluedAtEnd(text.AsSpan(span.Start, span.Length)),
            IsDateLed = dated > 0 && dated < words.Length,
            IsDateOnly = (dated > 0 && dated == words.Length) || IsPlaceAndDate(text, words, phrases),
            TitleCase = TitleCaseOf(text, words),
            HasDigit = text.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9'),
        };
    }

    /// <summary>As letters begin: "Millbrook, 5 May 2020".</summary>
    private static bool IsPlaceAndDate(string text, PageFurnitureWord[] words, PageFurniturePhrases phrases)
    {
        for (var place = 1; place <= 3 && place < words.Length && words.Length <= 8; place++)
        {
            if (text[words[place - 1].End - 1] == ',' && PageFurnitureDates.LeadLength(words.AsSpan(place), phrases) == words.Length - place)
            {
                return char.IsUpper(FirstLetter(text, words[0].Start, words[0].End)) && !phrases.Has("date-words", words[0].Text);
            }
        }
        return false;
    }

    private static int WithoutBullet(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && (Bullets.Contains(text[start], StringComparison.Ordinal) || text[start] == '#'))
        {
            start++;
        }
        // A bullet stands apart from what follows it; a minus sign and a hashtag do not.
        if (start == span.Start || start == span.End || !char.IsWhiteSpace(text[start]))
        {
            return span.Start;
        }
        while (start < span.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        return start;
    }

    private static char LastCharacter(string text, TextSpan span)
    {
        var end = span.End;
        while (end - 1 > span.Start && text[end - 1] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '*' or '_' or '`' or ' ')
        {
            end--;
        }
        return text[end - 1];
    }

    private static char FirstLetter(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }
        return start < end ? text[start] : ' ';
    }

    private static double TitleCaseOf(string text, PageFurnitureWord[] words)
    {
        int upper = 0, all = 0;
        foreach (var word in words.AsSpan(words.Length > 0 ? 1 : 0))
        {
            var letter = FirstLetter(text, word.Start, word.End);
            if (word.Text.Length > 3 && char.IsLetter(letter))
            {
                all++;
                upper += char.IsUpper(letter) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double)upper / all;
    }
}
