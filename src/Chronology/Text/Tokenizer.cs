using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chronology.Text;

/// <summary>Cuts a text into words, numbers and symbols.</summary>
/// <remarks>
/// One pass over blocks of 64 characters, whose sets of letters, digits and white space tell where tokens start and how long they are; linear on any input.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Longer rows than this are not kept for the next text.</summary>
    private const int MostKept = 1 << 17;

    /// <summary>The row that the last text left for the next; a second thread makes its own.</summary>
    private static readonly StrongBox<Token[]?> Spare = new();

    public static ImmutableArray<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Interlocked.Exchange(ref Spare.Value, null) ?? new Token[CharacterBlock.Length * 4];
        var count = 0;
        CharacterBlock before = default;
        for (var start = 0; start < text.Length; start += CharacterBlock.Length)
        {
            if (count + CharacterBlock.Length > tokens.Length)
            {
                tokens = Copy(tokens, tokens.Length * 2, count);
            }

            var block = CharacterBlock.Read(text, start);
            count = Cut(text, start, block, before, tokens, count);
            before = block;
        }

        // Another thread may take the row as soon as it is given back.
        var own = Copy(tokens, count, count);
        if (tokens.Length <= MostKept)
        {
            Volatile.Write(ref Spare.Value, tokens);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(own);
    }

    /// <summary>True for the marks that stand for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    internal static CharacterKind KindAt(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c >= 128 ? KindOfWide(text, index)
            : char.IsAsciiLetter(c) ? CharacterKind.Letter
            : char.IsAsciiDigit(c) ? CharacterKind.Digit
            : c is <= ' ' or '\u007f' ? CharacterKind.White : CharacterKind.Symbol;
    }

    /// <summary>Adds the tokens that start in a block, and ends the one that runs into it.</summary>
    private static int Cut(string text, int start, in CharacterBlock block, in CharacterBlock before, Token[] tokens, int count)
    {
        var (letters, digits, marks) = (block.Letters, block.Digits, block.Marks);
        var (letterBefore, digitBefore) = (before.Letters >> 63, before.Digits >> 63);
        if ((letters & letterBefore) != 0 || (digits & digitBefore) != 0)
        {
            ref var open = ref tokens[count - 1];
            open = open with { End = start + BitOperations.TrailingZeroCount(~(letterBefore != 0 ? letters : digits)) };
        }

        var done = count > 0 ? tokens[count - 1].End : 0;
        var left = (letters & ~((letters << 1) | letterBefore)) | (digits & ~((digits << 1) | digitBefore)) | block.Symbols;
        for (; left != 0; left &= left - 1)
        {
            var bit = BitOperations.TrailingZeroCount(left);
            var (isLetter, isDigit) = ((letters >> bit) & 1, (digits >> bit) & 1);
            var run = (isLetter != 0 ? letters : digits) >> bit;
            var length = Math.Max(1, BitOperations.TrailingZeroCount(~run));
            var token = new Token(start + bit, start + bit + length, (TokenKind)(2 - (2 * (int)isLetter) - (int)isDigit));
            if (((marks >> bit) & 1) != 0)
            {
                token = Widened(text, token, count > 0 ? tokens[count - 1] : default);
            }

            // What a wider symbol has taken in starts no token.
            if (token.Start >= done)
            {
                tokens[count++] = token;
                done = token.End;
            }
        }

        return count;
    }

    /// <summary>A symbol of one character with those behind that belong to it.</summary>
    private static Token Widened(string text, Token symbol, Token previous)
    {
        var next = symbol.End;
        if (next == text.Length)
        {
            return symbol;
        }

        if (char.IsHighSurrogate(text[symbol.Start]) && char.IsLowSurrogate(text[next]))
        {
            return symbol with { End = next + 1 };
        }

        // "Israel's": the ending is one token, so that a rule can ask for it; the "'s" of "'sixties" is not.
        var isEnding = IsApostrophe(text[symbol.Start]) && previous.End == symbol.Start && previous.Kind != TokenKind.Symbol && text[next] is 's' or 'S'
            && (next + 1 == text.Length || KindAt(text, next + 1) is CharacterKind.White or CharacterKind.Symbol);
        return isEnding ? new Token(symbol.Start, next + 1, TokenKind.Word) : symbol;
    }

    private static Token[] Copy(Token[] tokens, int length, int count)
    {
        var copy = GC.AllocateUninitializedArray<Token>(length);
        Array.Copy(tokens, copy, count);
        return copy;
    }

    private static CharacterKind KindOfWide(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            index--;
        }

        var category = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[index]);
        switch (category)
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return IsApostrophe(c) ? CharacterKind.Symbol : CharacterKind.Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return CharacterKind.Digit;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format:
                return CharacterKind.White;
            default:
                return CharacterKind.Symbol;
        }
    }
}
