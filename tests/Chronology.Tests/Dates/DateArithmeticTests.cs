using Chronology.Dates;

namespace Chronology.Tests.Dates;

public class DateArithmeticTests
{
    private const string Saturdays = "[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]";

    [Theory]
    [InlineData("2025-10", "2025-10-06", true)]
    [InlineData("2025-10", "2025-11-01", false)]
    [InlineData("2025-10", "2025-09-29/2025-10-05", false)]
    [InlineData("2025", "2025-10", true)]
    [InlineData("2025-10", "2025", false)]
    [InlineData("2025-11", Saturdays, true)]
    [InlineData(Saturdays, "2025-11-08", true)]
    [InlineData(Saturdays, "2025-11-09", false)]
    [InlineData(Saturdays, "2025-11-08/2025-11-09", false)]
    [InlineData(Saturdays, "[2025-11-08,2025-11-29]", true)]
    [InlineData("2025-10-06/..", "2026", true)]
    [InlineData("../2025-10-06", "1066", true)]
    [InlineData("../2025-10-06", "2025-10-07", false)]
    public void Contains_EveryPossibleDay(string date, string other, bool expected) => Assert.Equal(expected, Parse(date).Contains(Parse(other)));

    [Theory]
    [InlineData("2025-10", "2025-10-31/2025-11-02", true)]
    [InlineData("2025-10", "2025-11", false)]
    [InlineData(Saturdays, "2025-11-02/2025-11-07", false)]
    [InlineData(Saturdays, "2025-11-02/2025-11-08", true)]
    [InlineData("2025-10-06/..", "../2025-10-05", false)]
    [InlineData("2025-10-06/..", "../2025-10-06", true)]
    public void Overlaps_AnyPossibleDay(string date, string other, bool expected)
    {
        Assert.Equal(expected, Parse(date).Overlaps(Parse(other)));
        Assert.Equal(expected, Parse(other).Overlaps(Parse(date)));
    }

    [Theory]
    [InlineData("2025-10-06", "2025-10")]
    [InlineData("2025-10-06", Saturdays)]
    [InlineData(Saturdays, "2025-11")]
    [InlineData("[2025-11-01,2025-11-08]", Saturdays)]
    [InlineData("2025-10", "2025")]
    [InlineData("2025", "202X")]
    [InlineData("2025-10-06T18:30:00", "2025-10-06")]
    [InlineData("2025-10-06", "2025-10-06~")]
    [InlineData("2025-02", "2025-03")]
    public void IsFinerThan_FewerPossibleDays(string finer, string coarser)
    {
        Assert.True(Parse(finer).IsFinerThan(Parse(coarser)));
        Assert.False(Parse(coarser).IsFinerThan(Parse(finer)));
    }

    [Theory]
    [InlineData("2025-10", "2025-10-06", "2025-10-06")]
    [InlineData("2025-11", Saturdays, Saturdays)]
    [InlineData(Saturdays, "2025-11-15", "2025-11-15")]
    [InlineData(Saturdays, "2025-11-02/2025-11-20", "[2025-11-08,2025-11-15]")]
    [InlineData(Saturdays, "2025-11-02/2025-11-10", "2025-11-08")]
    [InlineData(Saturdays, "2025-11-20/..", "[2025-11-22,2025-11-29]")]
    [InlineData("2025-10", "2025-10-14/..", "2025-10")]
    [InlineData("2025-11-XX", "2025-11-14/..", "2025-11-14/2025-11-30")]
    [InlineData("2025-10", "2025-11", null)]
    [InlineData("2025-10-06/..", "../2025-10-12", "2025-10-06/2025-10-12")]
    [InlineData("2025-10-06/2025-10-10", "2025-10-08/2025-10-12", "2025-10-08/2025-10-10")]
    [InlineData("2025-10-06~", "2025-10", "2025-10-06~")]
    public void Intersect_LeavesWhatBothAllow(string date, string other, string? expected)
    {
        Assert.Equal(expected, Edtf(Parse(date).Intersect(Parse(other))));
        Assert.Equal(expected, Edtf(Parse(other).Intersect(Parse(date))));
    }

    [Fact]
    public void Intersect_NarrowsAMonthWithoutMakingItFiner()
    {
        var narrowed = Parse("2025-10").Intersect(Parse("2025-10-14/.."))!;
        Assert.Equal((14, 31, Granularity.Month), (narrowed.First.Day, narrowed.Last.Day, narrowed.Start.Granularity));
    }

    [Theory]
    [InlineData("2025-12-31", 1, "2026-01-01")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("-0001-12-31", 1, "0000-01-01")]
    [InlineData("2025-10-06T18:30:00", -7, "2025-09-29T18:30:00")]
    [InlineData("2025-10-06/..", 7, "2025-10-13/..")]
    [InlineData("../2025-10-06", 7, "../2025-10-13")]
    [InlineData("2025-10-06/2025-10-08", 7, "2025-10-13/2025-10-15")]
    [InlineData("[2025-11-01,2025-11-08]", -2, "[2025-10-30,2025-11-06]")]
    [InlineData("2025-10", 7, "2025-10-08/2025-11-07")]
    [InlineData("9999-12-30", 7, "9999-12-31")]
    [InlineData("-9998-01-02", -7, "-9998-01-01")]
    [InlineData("[9999-12-24,9999-12-31]", 7, "9999-12-31")]
    public void ShiftDays_MovesEveryBound(string date, int days, string expected) => Assert.Equal(expected, Edtf(Parse(date).ShiftDays(days)));

    [Fact]
    public void ShiftDays_AWeekStaysAWeek()
    {
        var shifted = new ResolvedDate(IsoWeek.Days(2025, 40)).ShiftDays(7);
        Assert.Equal(new ResolvedDate(IsoWeek.Days(2025, 41)), shifted);
    }

    private static ResolvedDate Parse(string edtf) => EdtfParserTests.Parse(edtf);

    private static string? Edtf(ResolvedDate? date) => date is null ? null : EdtfFormatter.Format(date);
}
