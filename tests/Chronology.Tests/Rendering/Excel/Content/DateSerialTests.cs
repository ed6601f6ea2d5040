using Chronology.Rendering.Excel.Content;

namespace Chronology.Tests.Rendering.Excel.Content;

public class DateSerialTests
{
    [Theory]
    [InlineData("1900-03-01", 61.0)]
    [InlineData("2025-10-06", 45936.0)]
    [InlineData("9999-12-31", 2958465.0)]
    [InlineData("1900-02-28", null)]
    [InlineData("1872-05-04", null)]
    [InlineData("-0043-03-15", null)]
    [InlineData("10000-01-01", null)]
    [InlineData("2025-02-30", null)]
    [InlineData("2025", null)]
    [InlineData("", null)]
    public void Of_CountsDaysAsSpreadsheetsDo(string iso, double? expected) => Assert.Equal(expected, DateSerial.Of(iso));

    [Theory]
    [InlineData("2025-10-06", 20251006.0)]
    [InlineData("0000-01-01", 101.0)]
    [InlineData("-0043-03-15", -429685.0)]
    [InlineData("12000-01-31", 120000131.0)]
    [InlineData("2025", null)]
    [InlineData("x-10-06", null)]
    [InlineData("", null)]
    public void SortKey_IsANumberForEveryDay(string iso, double? expected) => Assert.Equal(expected, DateSerial.SortKey(iso));

    [Fact]
    public void SortKey_SortsDaysOfEveryAge()
    {
        string[] days = ["-0044-12-31", "-0043-01-01", "-0043-03-15", "-0043-12-31", "-0001-12-31", "0000-01-01", "0001-01-01", "1872-05-04", "2025-10-06", "10000-01-01"];
        Assert.Equal(days, days.Reverse().OrderBy(DateSerial.SortKey));
    }
}
