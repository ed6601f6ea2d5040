using Chronology.Rendering.Excel.Filling;

namespace Chronology.Tests.Rendering.Excel.Filling;

public class TextMeasureTests
{
    private static readonly TextFace Plain = new(10, IsBold: false, IsWide: false, Wraps: true, Indent: 1);

    [Theory]
    [InlineData("", 20, 1)]
    [InlineData("short", 20, 1)]
    [InlineData("one\ntwo\nthree", 20, 3)]
    [InlineData("the quick brown fox jumps over", 17, 2)]
    [InlineData("iiiiiiiiiiiiiiiiiiiiiiiiiiii", 15, 1)]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWW", 15, 4)]
    [InlineData("a\n", 20, 2)]
    public void Height_CountsWrappedLines(string text, double width, int lines) => Assert.Equal(lines * TextMeasure.LineHeight, TextMeasure.Height(text, width, Plain));

    [Fact]
    public void Height_GivesTallScriptsTallerLines() => Assert.True(TextMeasure.Height("मीरा शर्मा", 20, Plain) > TextMeasure.LineHeight);

    [Fact]
    public void Height_CountsWideLettersAsWide() => Assert.Equal(2, TextMeasure.Height("山田花子山田花子山田花子", 14, Plain) / TextMeasure.Height("山", 14, Plain));

    [Fact]
    public void Height_NeverShrinksWhenTextGrows()
    {
        var words = HostileText.Long[..3000].Split(' ');
        var heights = Enumerable.Range(1, words.Length).Select(n => TextMeasure.Height(string.Join(' ', words[..n]), 30, Plain)).ToList();
        Assert.Equal(heights.Order(), heights);
        Assert.True(heights[^1] > 50 * TextMeasure.LineHeight);
    }

    [Fact]
    public void Height_TakesLinearTime() => Assert.InRange(TextMeasure.Height(new string('x', 1_000_000), 30, Plain), 10_000, double.MaxValue);
}
