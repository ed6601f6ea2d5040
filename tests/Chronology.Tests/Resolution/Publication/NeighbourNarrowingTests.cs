using Chronology.Dates;
using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class NeighbourNarrowingTests
{
    private static readonly LocalDate Day = new(2031, 7, 20);

    [Fact]
    public void Overlap_IsWhatBothAllow() => Assert.Equal((Day.PlusDays(-60), Day), Days(Range(Day.PlusDays(-60), BoundFinder.FarFuture)));

    /// <summary>Two long intervals that touch in one day say nothing of that day: it must not look like a day that somebody told.</summary>
    [Fact]
    public void MeetingInOneDay_IsNeverASingleDay() => Assert.Equal((Day.PlusDays(-31), Day.PlusDays(31)), Days(Range(Day, BoundFinder.FarFuture)));

    [Fact]
    public void OwnBoundsOfOneDay_AreNeverASingleDay() => Assert.Equal((Day.PlusDays(-31), Day.PlusDays(31)), Days(Range(Day, Day)));

    [Fact]
    public void DatelineDay_Stands() => Assert.Equal((Day, Day), Days(Range(Day, Day), BoundStrength.Dateline));

    [Fact]
    public void OwnShortInterval_Stands() => Assert.Equal((Day.PlusDays(-3), Day.PlusDays(-1)), Days(Range(Day.PlusDays(-3), Day.PlusDays(-1))));

    [Fact]
    public void Contradiction_KeepsBothAndAllBetween() => Assert.Equal((Day.PlusDays(-90), Day.PlusDays(40)), Days(Range(Day.PlusDays(30), Day.PlusDays(40))));

    [Fact]
    public void YearlessDatesThatFitNowhere_AreNotHeeded() =>
        Assert.Equal((Day.PlusDays(-90), Day), Days(DayRanges.Of([new DayRange(Day.PlusDays(30), Day.PlusDays(40)), new DayRange(Day.PlusDays(395), Day.PlusDays(405))])));

    private static (LocalDate First, LocalDate Last) Days(DayRanges own, BoundStrength strength = BoundStrength.PastFullDate)
    {
        var used = new PublicationBound(own, strength, "own", "its own date", 0);
        var neighbours = new PublicationBound(Range(Day.PlusDays(-90), Day), BoundStrength.Neighbours, "words", "its neighbours", 1);
        var estimate = NeighbourNarrowing.Narrow(own, [used], [], neighbours);
        Assert.Contains("\"words\": its neighbours", estimate.Date!.Steps);
        return (estimate.Date.Date.First, estimate.Date.Date.Last);
    }

    private static DayRanges Range(LocalDate first, LocalDate last) => DayRanges.Of([new DayRange(first, last)]);
}
