using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

public class CellTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "plain", "plain" },
        { "Ελένη 山田 😀", "Ελένη 山田 😀" },
        { "a\r\nb\rc\nd\u0085e\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng" },
        { "\r\n\r\n", "\n\n" },
        { "a\tb", "a b" },
        { "\0\u0001\u001F\u007F", "␀␁␟␡" },
        { "\u0080\u009F", "��" },
        { "\uD83D lone \uDE00", "� lone �" },
        { "\uFFFE\uFFFF\uFDD0", "���" },
        { "\uFEFFmark", "mark" },
        { "\u202Eover\u202C \u2066in\u2069", "�over� �in�" },
        { "\u200Fmark\u200D", "\u200Fmark\u200D" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Clean_ShowsWhatACellCannotCarry(string text, string expected) => Assert.Equal(expected, CellText.Clean(text));

    [Fact]
    public void Clean_CutsBetweenCharacters()
    {
        var clean = CellText.Clean("a" + string.Concat(Enumerable.Repeat("😀", 20_000)));
        Assert.InRange(clean.Length, CellText.Limit - 1, CellText.Limit);
        Assert.DoesNotContain('\uFFFD', clean);
        Assert.Equal(clean, CellText.Clean(clean));
    }

    [Fact]
    public void Clean_LeavesWhatJustFits()
    {
        var text = new string('x', CellText.Limit);
        Assert.Equal(text, CellText.Clean(text));
        Assert.EndsWith("chronology.json]", CellText.Clean(text + "x"));
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x000D_b_x0041_", "a_x005F_x000D_b_x005F_x0041_")]
    [InlineData("_x_x0041_", "_x_x005F_x0041_")]
    [InlineData("_x00G1_", "_x00G1_")]
    [InlineData("_x004_", "_x004_")]
    [InlineData("snake_xylo", "snake_xylo")]
    [InlineData("_x", "_x")]
    public void EscapeUnderscores_KeepsTextThatLooksLikeAnEscape(string text, string expected) => Assert.Equal(expected, CellText.EscapeUnderscores(text));

    [Theory]
    [InlineData("=1", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("@a", true)]
    [InlineData("1=1", false)]
    [InlineData("", false)]
    public void LooksLikeFormula_LooksAtTheFirstCharacter(string text, bool expected) => Assert.Equal(expected, CellText.LooksLikeFormula(text));
}
