using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Chronology.Text;

/// <summary>Cuts a text into words, numbers and symbols.</summary>
/// <remarks>One pass, no look-back beyond the token before: linear on any input.</remarks>
public static class Tokenizer
{
    private const byte White = 0, Letter = 1, Digit = 2, Other = 3;

    private static readonly byte[] AsciiKinds = BuildAsciiKinds();

    public static ImmutableArray<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Token[Math.Max(16, (text.Length / 4) + 16)];
        var count = 0;
        var position = 0;
        while (position < text.Length)
        {
            var kind = KindAt(text, position);
            if (kind == White)
            {
                position++;
                continue;
            }

            var end = kind switch
            {
                Letter => EndOfRun(text, position, Letter),
                Digit => EndOfRun(text, position, Digit),
                _ => EndOfSymbol(text, position, count > 0 ? tokens[count - 1] : default),
            };
            if (count == tokens.Length)
            {
                tokens = Copy(tokens, count * 2, count);
            }

            tokens[count++] = new Token(position, end, KindOf(kind, end - position, text[position]));
            position = end;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(Copy(tokens, count, count));
    }

    private static Token[] Copy(Token[] tokens, int length, int count)
    {
        var copy = new Token[length];
        Array.Copy(tokens, copy, count);
        return copy;
    }

    /// <summary>True for the marks that stand for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static TokenKind KindOf(byte kind, int length, char first) => kind switch
    {
        Letter => TokenKind.Word,
        Digit => TokenKind.Number,
        _ => length == 2 && IsApostrophe(first) ? TokenKind.Word : TokenKind.Symbol,
    };

    private static int EndOfRun(string text, int start, byte kind)
    {
        var end = start + 1;
        while (end < text.Length && KindAt(text, end) == kind)
        {
            end++;
        }

        return end;
    }

    private static int EndOfSymbol(string text, int start, Token previous)
    {
        if (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return start + 2;
        }

        // "Israel's": the ending is one token, so that a rule can ask for it; the "'s" of "'sixties" is not.
        var isEnding = IsApostrophe(text[start]) && previous.End == start && previous.Kind != TokenKind.Symbol
            && start + 1 < text.Length && text[start + 1] is 's' or 'S'
            && (start + 2 == text.Length || KindAt(text, start + 2) is White or Other);
        return isEnding ? start + 2 : start + 1;
    }

    private static byte KindAt(string text, int index)
    {
        var c = text[index];
        return c < 128 ? AsciiKinds[c] : KindOfWide(text, index);
    }

    private static byte KindOfWide(string text, int index)
    {
        var c = text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            index--;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return IsApostrophe(c) ? Other : Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return Digit;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format:
                return White;
            default:
                return Other;
        }
    }

    private static byte[] BuildAsciiKinds()
    {
        var kinds = new byte[128];
        for (var c = 0; c < 128; c++)
        {
            kinds[c] = char.IsAsciiLetter((char)c) ? Letter : char.IsAsciiDigit((char)c) ? Digit : c <= ' ' || c == 127 ? White : Other;
        }

        return kinds;
    }
}
