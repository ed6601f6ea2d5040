using System.Collections.Immutable;

namespace Chronology.Text.Furniture;

/// <summary>Gathers the sentences of each paragraph into a block.</summary>
internal static class FurnitureBlocks
{
    private const string Bullets = "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u00BB\u203A>\u2192\u25B6\u25BA+|";

    public static List<FurnitureBlock> Of(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, FurniturePhrases phrases)
    {
        var blocks = new List<FurnitureBlock>();
        for (var first = 0; first < sentences.Length;)
        {
            var end = first + 1;
            while (end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }
            blocks.Add(Of(text, tokens, sentences, first, end, phrases));
            first = end;
        }
        return blocks;
    }

    /// <summary>The block of one paragraph's sentences.</summary>
    public static FurnitureBlock Of(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, int first, int end, FurniturePhrases phrases)
    {
        var own = sentences.AsSpan()[first..end];
        var (all, longest) = FurnitureCounts.Of(text, tokens, own);
        return Block(text, tokens, own, first, all, longest, phrases);
    }

    /// <summary>The same with the words not counted, as if they were few: what it is not then, it is not with more words either, if it ends with a stop.</summary>
    public static FurnitureBlock Uncounted(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, int first, int end, FurniturePhrases phrases) =>
        Block(text, tokens, sentences.AsSpan()[first..end], first, 1, 1, phrases);

    /// <summary>One sentence looked at as if it stood alone; null when it has more words than <paramref name="most"/>.</summary>
    public static FurnitureBlock? OfSentence(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, int sentence, int most, FurniturePhrases phrases)
    {
        var words = FurnitureCounts.Of(text, tokens, sentences[sentence]);
        return words > most ? null : Block(text, tokens, sentences.AsSpan()[sentence..(sentence + 1)], sentence, words, words, phrases);
    }

    private static FurnitureBlock Block(
        string text, ImmutableArray<Token> tokens, ReadOnlySpan<Sentence> sentences, int first, int words, int longest, FurniturePhrases phrases)
    {
        var span = new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End);
        var own = tokens.AsMemory()[sentences[0].FirstToken..sentences[^1].EndToken];
        return new FurnitureBlock(text, own, span, WithoutBullet(text, span), words, phrases) { FirstSentence = first, EndSentence = first + sentences.Length, LongestSentence = longest };
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
}
