using Chronology.Dates;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Tests.Dates;

public class IsoWeekTests
{
    [Theory]
    [InlineData(2024, 12, 29, 2024, 52)]
    [InlineData(2024, 12, 30, 2025, 1)]
    [InlineData(2025, 1, 5, 2025, 1)]
    [InlineData(2025, 10, 5, 2025, 40)]
    [InlineData(2025, 10, 6, 2025, 41)]
    [InlineData(2020, 12, 31, 2020, 53)]
    [InlineData(2021, 1, 3, 2020, 53)]
    [InlineData(2021, 1, 4, 2021, 1)]
    [InlineData(2010, 1, 3, 2009, 53)]
    [InlineData(9999, 12, 31, 9999, 52)]
    public void Of_FollowsTheThursday(int year, int month, int day, int weekYear, int week) =>
        Assert.Equal(new IsoWeek(weekYear, week), IsoWeek.Of(new LocalDate(year, month, day)));

    [Fact]
    public void Of_AgreesWithTheCalendarLibrary()
    {
        for (var day = new LocalDate(1890, 1, 1); day.Year < 2110; day = day.PlusDays(1))
        {
            Assert.Equal(new IsoWeek(WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day)), IsoWeek.Of(day));
        }
    }

    [Theory]
    [InlineData(2025, 1, "2024-12-30/2025-01-05")]
    [InlineData(2020, 53, "2020-12-28/2021-01-03")]
    [InlineData(2025, 40, "2025-09-29/2025-10-05")]
    public void Days_AreMondayToSunday(int year, int week, string expected) => Assert.Equal(expected, EdtfFormatter.Format(new ResolvedDate(IsoWeek.Days(year, week))));

    [Theory]
    [InlineData(2025, 53)]
    [InlineData(2025, 0)]
    [InlineData(10000, 1)]
    public void Days_OfNoSuchWeekAreRefused(int year, int week) => Assert.Throws<ArgumentOutOfRangeException>(() => IsoWeek.Days(year, week));
}
