using System.Collections.Immutable;

namespace Chronology.Text.Furniture;

/// <summary>Counts the words of sentences, from their tokens.</summary>
/// <remarks>A word is what stands between white space and has a letter or a digit; where a script writes no blanks, two of its characters count as one.</remarks>
internal static class FurnitureCounts
{
    private const char FirstUnspaced = '\u3040';
    private const char LastUnspaced = '\u9FFF';

    public static int Of(string text, ImmutableArray<Token> tokens, Sentence sentence)
    {
        var inWord = false;
        return WordsOf(text, tokens, sentence, ref inWord) + (UnspacedOf(text, sentence) / 2);
    }

    /// <summary>The words of some sentences together, and those of the longest.</summary>
    public static (int All, int Longest) Of(string text, ImmutableArray<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        int all = 0, unspaced = 0, longest = 0;
        var inWord = false;
        for (var i = 0; i < sentences.Length; i++)
        {
            var wasInWord = inWord && !HasWhiteBetween(text, sentences[i - 1].Span.End, sentences[i].Span.Start);
            inWord = false;
            var words = WordsOf(text, tokens, sentences[i], ref inWord);
            var blanks = UnspacedOf(text, sentences[i]);
            longest = Math.Max(longest, words + (blanks / 2));
            if (wasInWord)
            {
                inWord = true;
                words = WordsOf(text, tokens, sentences[i], ref inWord);
            }
            all += words;
            unspaced += blanks;
        }
        return (all + (unspaced / 2), longest);
    }

    private static int WordsOf(string text, ImmutableArray<Token> tokens, Sentence sentence, ref bool inWord)
    {
        var words = 0;
        var end = sentence.Span.Start;
        foreach (var token in tokens.AsSpan()[sentence.FirstToken..sentence.EndToken])
        {
            inWord = inWord && (token.Start == end || !HasWhiteBetween(text, end, token.Start));
            if (!inWord && IsPart(text, token))
            {
                inWord = true;
                words++;
            }
            end = token.End;
        }
        return words;
    }

    private static int UnspacedOf(string text, Sentence sentence)
    {
        var span = text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        var unspaced = 0;
        for (var at = span.IndexOfAnyInRange(FirstUnspaced, LastUnspaced); at >= 0 && at < span.Length; at++)
        {
            unspaced += span[at] is >= FirstUnspaced and <= LastUnspaced ? 1 : 0;
        }
        return unspaced;
    }

    private static bool HasWhiteBetween(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == ' ' || char.IsWhiteSpace(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A token of letters or digits; of another script's, one that has any beside its marks.</summary>
    private static bool IsPart(string text, Token token)
    {
        if (text[token.Start] < 128)
        {
            return token.Kind != TokenKind.Symbol;
        }
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }
        return false;
    }
}
