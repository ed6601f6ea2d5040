using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class BatesNumbersTests
{
    [Theory]
    [InlineData("SMITH000001", 1, "SMITH000001")]
    [InlineData("SMITH000001", 12, "SMITH000012")]
    [InlineData("ABC-2025-0099", 2, "ABC-2025-0100")]
    [InlineData("Kläger 7", 4, "Kläger 10")]
    [InlineData("000001", 3, "000003")]
    [InlineData("A99", 2, "A100")]
    [InlineData("X999999999999", 2, "X1000000000000")]
    public void Number_RunsOnAtItsWidth(string first, int page, string expected) => Assert.Equal(expected, BatesNumbers.TryParse(first)!.Of(page));

    [Theory]
    [InlineData("")]
    [InlineData("SMITH")]
    [InlineData("SMITH1x")]
    [InlineData("A\n1")]
    [InlineData("\"}1")]
    [InlineData("1000000000000")]
    [InlineData("a prefix that is longer than any office would ever use 000001")]
    public void OtherText_IsNone(string text) => Assert.Null(BatesNumbers.TryParse(text));
}
