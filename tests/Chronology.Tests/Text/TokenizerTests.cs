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
}
