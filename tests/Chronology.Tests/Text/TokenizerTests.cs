using Chronology.Text;

namespace Chronology.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Israel's plan", "Israel|'s|plan")]
    [InlineData("the 1990s", "the|1990|s")]
    [InlineData("2025-10-06", "2025|-|10|-|06")]
    [InlineData("don't", "don|'|t")]
    [InlineData("el-Sheikh", "el|-|Sheikh")]
    [InlineData("naïve Größe", "naïve|Größe")]
    [InlineData("5p.m.", "5|p|.|m|.")]
    [InlineData("a\u00a0b\u200bc", "a|b|c")]
    [InlineData("😀ok", "😀|ok")]
    [InlineData("", "")]
    public void Tokenize_Text_CutsWordsNumbersSymbols(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(t => t.Span.Of(text))));

    /// <summary>Pieces whose place against a block of 64 characters matters: runs that cross it, wide symbols on both sides of it.</summary>
    private static readonly string[] Pieces =
        ["a", "Word", "12", " ", "\n", ".", "'", "'s", "’s ", "'S,", "\u00e9", "e\u0301", "\u0662", "\U0001D7D8", "\U0001D400", "\U0001F600", "\ud83d", "\ude00", "\u200b", "\u00a0", "\u4eca", "\u02bc", "…"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Tokenize_AnyText_CutsAsReadingCharacterByCharacterDoes(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(OneByOne(text), Tokenizer.Tokenize(text));
        }
    }

    private static List<Token> OneByOne(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length; at = tokens.Count > 0 && tokens[^1].End > at ? tokens[^1].End : at + 1)
        {
            var kind = Tokenizer.KindAt(text, at);
            if (kind == CharacterKind.White)
            {
                continue;
            }

            var end = at + 1;
            while (kind != CharacterKind.Symbol && end < text.Length && Tokenizer.KindAt(text, end) == kind)
            {
                end++;
            }

            tokens.Add(new Token(at, end, kind switch { CharacterKind.Letter => TokenKind.Word, CharacterKind.Digit => TokenKind.Number, _ => TokenKind.Symbol }));
            if (kind == CharacterKind.Symbol && end < text.Length)
            {
                Widen(text, tokens);
            }
        }

        return tokens;
    }

    private static void Widen(string text, List<Token> tokens)
    {
        var (symbol, before) = (tokens[^1], tokens.Count > 1 ? tokens[^2] : default);
        var isEnding = Tokenizer.IsApostrophe(text[symbol.Start]) && text[symbol.End] is 's' or 'S' && before.End == symbol.Start && before.Kind != TokenKind.Symbol
            && (symbol.End + 1 == text.Length || Tokenizer.KindAt(text, symbol.End + 1) is CharacterKind.White or CharacterKind.Symbol);
        if (char.IsSurrogatePair(text[symbol.Start], text[symbol.End]))
        {
            tokens[^1] = symbol with { End = symbol.End + 1 };
        }
        else if (Tokenizer.IsApostrophe(text[symbol.Start]) && isEnding)
        {
            tokens[^1] = new Token(symbol.Start, symbol.End + 1, TokenKind.Word);
        }
    }
}
