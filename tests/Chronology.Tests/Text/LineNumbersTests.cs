using Chronology.Text;

namespace Chronology.Tests.Text;

public class LineNumbersTests
{
    [Theory]
    [InlineData("", 0, 1)]
    [InlineData("one line", 8, 1)]
    [InlineData("a\nb\r\nc", 0, 1)]
    [InlineData("a\nb\r\nc", 1, 1)]
    [InlineData("a\nb\r\nc", 2, 2)]
    [InlineData("a\nb\r\nc", 5, 3)]
    [InlineData("\n\n\nx", 3, 4)]
    public void Line_IsCountedFromOne(string text, int offset, int expected) => Assert.Equal(expected, new LineNumbers(text).Of(offset));
}
