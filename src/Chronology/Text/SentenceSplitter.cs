using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Chronology.Text;

/// <summary>Groups tokens into sentences and paragraphs.</summary>
/// <remarks>
/// A line of a saved page ends a paragraph, unless the text was wrapped by hand or the line plainly goes on. Every token belongs to exactly one sentence.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Languages that write "3." where English writes "3rd".</summary>
    private static readonly string[] OrdinalStops = ["de", "da", "nb", "nn", "no", "fi", "cs", "sk", "pl", "hu", "hr", "sl", "et", "lv", "tr"];

    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = GC.AllocateUninitializedArray<Sentence>((tokens.Length / 20) + 1);
        var count = 0;
        var hasOrdinalStops = HasOrdinalStops(language);
        var wrapped = LineLayout.IsHardWrapped(text);
        var first = 0;
        var paragraph = 0;
        for (var i = PlainEnd(text, tokens, 0); i < tokens.Length; i = PlainEnd(text, tokens, i + 1))
        {
            var breaks = LineBreaksAfter(text, tokens, i);
            var newParagraph = breaks > 1 || (breaks == 1 && !wrapped && !GoesOn(text, tokens, i));
            if (i + 1 < tokens.Length && !newParagraph && (!EndsSentence(text, tokens, i) || (hasOrdinalStops && IsOrdinal(text, tokens, i))))
            {
                continue;
            }

            if (count == sentences.Length)
            {
                sentences = Copy(sentences, count * 2, count);
            }

            sentences[count++] = new Sentence(new TextSpan(tokens[first].Start, tokens[i].End), first, i + 1, paragraph, SentenceKind.Body);
            first = i + 1;
            paragraph += newParagraph ? 1 : 0;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(Copy(sentences, count, count));
    }

    /// <summary>The next token that does not plainly go on: most touch the next, or are words or commas with one space behind them, and nothing ends there.</summary>
    private static int PlainEnd(string text, ImmutableArray<Token> all, int from)
    {
        var tokens = all.AsSpan();
        for (var i = from; i < tokens.Length - 1; i++)
        {
            var gap = tokens[i + 1].Start - tokens[i].End;
            if (gap != 0 && (gap != 1 || (tokens[i].Kind == TokenKind.Symbol && text[tokens[i].Start] != ',') || text[tokens[i].End] == '\n'))
            {
                return i;
            }
        }

        return Math.Max(from, tokens.Length - 1);
    }

    private static bool HasOrdinalStops(ReadOnlySpan<char> language)
    {
        foreach (var one in OrdinalStops)
        {
            if (language.StartsWith(one, StringComparison.OrdinalIgnoreCase) && (language.Length == one.Length || language[one.Length] == '-'))
            {
                return true;
            }
        }

        return false;
    }

    private static Sentence[] Copy(Sentence[] sentences, int length, int count)
    {
        var copy = GC.AllocateUninitializedArray<Sentence>(length);
        Array.Copy(sentences, copy, count);
        return copy;
    }

    private static bool IsOrdinal(string text, ImmutableArray<Token> tokens, int stop) =>
        stop > 0 && text[tokens[stop].Start] == '.' && tokens[stop - 1].Kind == TokenKind.Number && tokens[stop - 1].End == tokens[stop].Start
            && tokens[stop - 1].End - tokens[stop - 1].Start <= 2;

    private static int LineBreaksAfter(string text, ImmutableArray<Token> tokens, int index)
    {
        var end = index + 1 < tokens.Length ? tokens[index + 1].Start : text.Length;
        if (end - tokens[index].End <= 1)
        {
            return end > tokens[index].End && text[tokens[index].End] == '\n' ? 1 : 0;
        }

        var gap = text.AsSpan(tokens[index].End, end - tokens[index].End);
        var lines = gap.Count('\n');
        return lines > 0 ? lines : gap.Count('\r');
    }

    /// <summary>A line that ends within a sentence, before one that starts with a small letter, goes on.</summary>
    private static bool GoesOn(string text, ImmutableArray<Token> tokens, int index) =>
        index + 1 < tokens.Length && !LineLayout.EndsSentence(text[tokens[index].End - 1]) && char.IsLower(text[tokens[index + 1].Start]);

    private static bool EndsSentence(string text, ImmutableArray<Token> tokens, int index)
    {
        var mark = LastMark(text, tokens, index);
        if (mark < 0 || tokens[index].End == tokens[index + 1].Start)
        {
            return false;
        }

        var next = tokens[index + 1];
        var c = text[next.Start];
        var opensSentence = char.IsUpper(c) || next.Kind == TokenKind.Number || (next.Kind == TokenKind.Symbol && c is not (',' or ';' or ')' or '-' or '%'))
            || (next.Kind == TokenKind.Word && !char.IsLower(c));
        return opensSentence && (text[tokens[mark].Start] != '.' || StopEnds(text, tokens, mark, index));
    }

    /// <summary>The sentence mark at <paramref name="index"/> or before the closing quotes and brackets there; -1 when there is none.</summary>
    private static int LastMark(string text, ImmutableArray<Token> tokens, int index)
    {
        for (var i = index; i >= 0 && i > index - 4; i--)
        {
            var c = text[tokens[i].Start];
            if (c is '.' or '!' or '?' or '…')
            {
                return i;
            }

            if (c is not ('"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool StopEnds(string text, ImmutableArray<Token> tokens, int stop, int last)
    {
        if (stop == 0 || tokens[stop - 1].End != tokens[stop].Start || last > stop)
        {
            return true;
        }

        var before = tokens[stop - 1];
        var word = text.AsSpan(before.Start, before.End - before.Start);
        var next = tokens[last + 1];
        var nextWord = text.AsSpan(next.Start, next.End - next.Start);
        if (before.Kind == TokenKind.Number)
        {
            return next.Kind != TokenKind.Number && (word.Length > 2 || !IsLineStart(text, before));
        }

        if (word.Length == 1 && char.IsLower(word[0]) && before.Start > 0 && text[before.Start - 1] == '/')
        {
            // "at 71 km/h. At"
            return true;
        }

        // "the 1890s. During", "at 7p. The": a letter behind a number is no initial.
        var isInitial = word.Length == 1 && char.IsLetter(word[0]) && !(stop > 1 && tokens[stop - 2].Kind == TokenKind.Number && tokens[stop - 2].End == before.Start);
        if (isInitial)
        {
            // "U.S. The ..." ends, "U.S. President" and "J. Smith" do not; a lone "I." or "A." after a space is an initial.
            return IsDotted(text, tokens, stop - 1) && Abbreviations.IsStarter(nextWord);
        }

        if (Abbreviations.StandsBeforeName(word))
        {
            // "St. Anne", but "on the 21st. The"
            return stop > 1 && tokens[stop - 2].Kind == TokenKind.Number && tokens[stop - 2].End == before.Start && next.Kind != TokenKind.Number;
        }

        return !Abbreviations.MayEnd(word) || (next.Kind != TokenKind.Number && (Abbreviations.IsStarter(nextWord) || next.Kind == TokenKind.Symbol));
    }

    private static bool IsDotted(string text, ImmutableArray<Token> tokens, int index) =>
        index >= 2 && tokens[index - 1].End == tokens[index].Start && text[tokens[index - 1].Start] == '.';

    private static bool IsLineStart(string text, Token token) => token.Start == 0 || text[token.Start - 1] == '\n';
}
