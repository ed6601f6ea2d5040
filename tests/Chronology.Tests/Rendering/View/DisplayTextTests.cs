using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class DisplayTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  plain \r\n text\t ", "plain text")]
    [InlineData("a\u0000\u0001b", "a b")]
    [InlineData("a\u0085b\u007Fc", "a b c")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    [InlineData("5\u00A0km", "5\u00A0km")]
    [InlineData("x\u202Ey\u202Cz", "x\uFFFDyz")]
    [InlineData("x\u2066y\u2069z", "xyz")]
    [InlineData("\uFEFFtext", "text")]
    [InlineData("noncharacter \uFFFE", "noncharacter \uFFFD")]
    [InlineData("mark \u200F and joiner \u200D", "mark \u200F and joiner \u200D")]
    public void Clean_KeepsLettersAndDropsWhatWouldAct(string? text, string expected) => Assert.Equal(expected, DisplayText.Clean(text));

    [Fact]
    public void Clean_ReplacesLoneSurrogatesAndKeepsPairs() => Assert.Equal("\uFFFD \U0001F600 \uFFFD", DisplayText.Clean("\uD83D \U0001F600 \uDE00"));

    [Fact]
    public void Clean_CutsAtTheLimitBetweenCharacters()
    {
        Assert.Equal("abc…", DisplayText.Clean("abcdef", 3));
        Assert.Equal("abc", DisplayText.Clean("abc", 3));
        Assert.Equal("ab\U0001F600…", DisplayText.Clean("ab\U0001F600\U0001F600", 3));
    }

    [Theory]
    [InlineData(" on Monday", " on Monday")]
    [InlineData("said\n", "said ")]
    [InlineData(" \n ", " ")]
    [InlineData("", "")]
    public void CleanPiece_KeepsABlankWhereItMeetsTheNext(string text, string expected) => Assert.Equal(expected, DisplayText.CleanPiece(text));

    [Theory]
    [InlineData("e-2025.10:06_a", "e-2025.10:06_a")]
    [InlineData("a b\"<>", "a-b---")]
    [InlineData("", "-")]
    public void Anchor_IsAnId(string text, string expected) => Assert.Equal(expected, DisplayText.Anchor(text));
}
