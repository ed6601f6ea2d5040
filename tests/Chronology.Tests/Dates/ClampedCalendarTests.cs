using Chronology.Dates;
using NodaTime;

namespace Chronology.Tests.Dates;

public class ClampedCalendarTests
{
    [Theory]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-01-15", -1, "2023-12-15")]
    [InlineData("2024-01-15", -13, "2022-12-15")]
    [InlineData("0000-01-15", -1, "-0001-12-15")]
    [InlineData("9999-12-15", 1, "9999-12-31")]
    [InlineData("-9998-01-15", -1, "-9998-01-01")]
    [InlineData("2024-01-15", long.MaxValue, "9999-12-31")]
    [InlineData("2024-01-15", long.MinValue, "-9998-01-01")]
    public void PlusMonths_KeepsTheDayWhereThereIsOne(string day, long months, string expected) =>
        Assert.Equal(expected, Edtf(ClampedCalendar.PlusMonths(Day(day), months)));

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("0001-06-01", -1, "0000-06-01")]
    [InlineData("2024-02-29", long.MaxValue, "9999-12-31")]
    [InlineData("2024-02-29", long.MinValue, "-9998-01-01")]
    public void PlusYears_LeapDayFallsBack(string day, long years, string expected) => Assert.Equal(expected, Edtf(ClampedCalendar.PlusYears(Day(day), years)));

    [Theory]
    [InlineData(1, "2025-01-01")]
    [InlineData(long.MaxValue, "9999-12-31")]
    [InlineData(long.MinValue, "-9998-01-01")]
    public void PlusDays_StopsAtTheEnds(long days, string expected) => Assert.Equal(expected, Edtf(ClampedCalendar.PlusDays(new(2024, 12, 31), days)));

    [Fact]
    public void PlusWeeks_StopsAtTheEnds() => Assert.Equal(LocalDate.MinIsoValue, ClampedCalendar.PlusWeeks(new(2024, 12, 31), long.MinValue));

    private static LocalDate Day(string edtf) => EdtfParserTests.Parse(edtf).First;

    private static string Edtf(LocalDate day) => EdtfFormatter.Format(ResolvedDate.Day(day));
}
