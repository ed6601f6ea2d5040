using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class DayRangesTests
{
    [Fact]
    public void Of_TouchingAndOverlappingRanges_AreOne()
    {
        var ranges = DayRanges.Of([Range(10, 12), Range(1, 3), Range(4, 5), Range(11, 20)]);

        Assert.Equal([Range(1, 5), Range(10, 20)], ranges.Ranges);
        Assert.Equal(16, ranges.Days);
    }

    [Fact]
    public void Of_RangeThatEndsBeforeItBegins_IsDropped() => Assert.True(DayRanges.Of([Range(5, 4)]).IsEmpty);

    [Fact]
    public void Intersect_KeepsWhatBothHold()
    {
        var a = DayRanges.Of([Range(1, 10), Range(20, 25)]);
        var b = DayRanges.Of([Range(8, 21), Range(25, 31)]);

        Assert.Equal([Range(8, 10), Range(20, 21), Range(25, 25)], a.Intersect(b).Ranges);
        Assert.Equal(a.Intersect(b).Ranges, b.Intersect(a).Ranges);
    }

    [Fact]
    public void Each_GivesEveryDayOnce() =>
        Assert.Equal([1, 2, 3, 7], DayRanges.Of([Range(1, 3), Range(7, 7)]).Each().Select(static d => d.Day));

    private static DayRange Range(int first, int last) => new(new LocalDate(2024, 5, 1).PlusDays(first - 1), new LocalDate(2024, 5, 1).PlusDays(last - 1));
}
