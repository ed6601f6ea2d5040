using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class DayLikelihoodTests
{
    private static readonly LocalDate Day = new(2031, 6, 4);
    private static readonly DayRange Year = new(Day.PlusDays(-180), Day.PlusDays(180));

    [Fact]
    public void Shortest_SameNewsOfKnownDay_IsNarrow() => Assert.True(Half(Known(0.6), Known(0.6)).Days < 10);

    [Fact]
    public void Shortest_LittleInCommon_IsWide() => Assert.True(Half(Known(0.04), Known(0.04)).Days > 40);

    [Fact]
    public void Shortest_KnownDay_LiesInTheMiddle()
    {
        var days = Half(Known(0.2));

        Assert.Equal(Period.DaysBetween(days.First, Day), Period.DaysBetween(Day, days.Last), 1.0);
    }

    [Fact]
    public void Shortest_NamedDay_LiesBeforeMostOfThem()
    {
        var days = Half(Known(0.2) with { Kind = NeighbourDay.Named });

        Assert.True(Period.DaysBetween(Day, days.Last) > 2 * Period.DaysBetween(days.First, Day), days.ToString());
    }

    /// <summary>An article that names no later day than that of the disaster may be from long after.</summary>
    [Fact]
    public void Shortest_RememberedDay_ReachesFarther() =>
        Assert.True(Half(Known(0.2) with { Kind = NeighbourDay.Remembered }).Last > Half(Known(0.2) with { Kind = NeighbourDay.Named }).Last);

    [Fact]
    public void Shortest_OneOfAnotherTime_DoesNotPullTheOthersAway()
    {
        var days = DayLikelihood.Shortest(Year, [Known(0.5), Known(0.5), Known(0.5), Known(0.05) with { Day = Day.PlusDays(-150) }], 0.9);

        Assert.True(days.Contains(Day) && !days.Contains(Day.PlusDays(-150)), days.ToString());
    }

    [Fact]
    public void Shortest_MoreKept_IsNeverShorter() =>
        Assert.True(DayLikelihood.Shortest(Year, [Known(0.2)], 0.95).Days >= DayLikelihood.Shortest(Year, [Known(0.2)], 0.9).Days);

    [Theory]
    [InlineData(-4000)]
    [InlineData(4000)]
    public void Shortest_NeighboursYearsAway_StaysWithin(int days)
    {
        var likely = DayLikelihood.Shortest(Year, [Known(0.2) with { Day = Day.PlusDays(days) }], 0.9);

        Assert.True(likely.First >= Year.First && likely.Last <= Year.Last && likely.Days > 300, likely.ToString());
    }

    private static DayRange Half(params SpokenNeighbour[] neighbours) => DayLikelihood.Shortest(Year, neighbours, 0.5);

    private static SpokenNeighbour Known(double likeness) => new("other", Day, likeness, NeighbourDay.Known);
}
