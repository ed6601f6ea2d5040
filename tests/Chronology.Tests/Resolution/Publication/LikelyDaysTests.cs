using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class LikelyDaysTests
{
    private static readonly LocalDate Day = new(2031, 6, 4);
    private static readonly SpokenNeighbour[] Near = [.. Enumerable.Range(0, 40).Select(static i => new SpokenNeighbour("d" + (i % 10), Day.PlusDays(i % 5), 0.3, i % 2 == 0 ? NeighbourDay.Known : NeighbourDay.Named))];

    [Fact]
    public void Narrow_WideInterval_KeepsWhatIsLikelyAndSaysSo()
    {
        var narrowed = LikelyDays.Narrow(Estimate(-120, 120), Near).Date!;

        Assert.True(narrowed.Date.First > Day.PlusDays(-120) && narrowed.Date.Last < Day.PlusDays(120) && narrowed.Date.First < Day && narrowed.Date.Last > Day);
        Assert.StartsWith(
            "d0, published 2031-06-04, d1, which speaks of 2031-06-05, d2, published 2031-06-06 and 37 others with the same words make it likely, not certain: published between",
            narrowed.Steps[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Narrow_WideInterval_IsNeverASingleDay() => Assert.True(!LikelyDays.Narrow(Estimate(-120, 120), Near).Date!.Date.Start.IsDay);

    /// <summary>Words in common say nothing about the day that its own words leave open for two months only.</summary>
    [Fact]
    public void Narrow_ShortInterval_Stays() => AssertStays(Estimate(-30, 30));

    [Fact]
    public void Narrow_OpenInterval_Stays()
    {
        var estimate = Estimate(-120, 120);
        AssertStays(estimate with { Date = estimate.Date! with { Date = ResolvedDate.Day(Day) with { EndKind = EndKind.Open } } });
    }

    [Fact]
    public void Narrow_EndOfItsOwnStamp_Stays() => AssertStays(Estimate(-120, 120) with { EndsWithStamp = true });

    [Fact]
    public void Narrow_Unknown_Stays() => AssertStays(PublicationEstimate.Unknown);

    private static void AssertStays(PublicationEstimate estimate) => Assert.Same(estimate, LikelyDays.Narrow(estimate, Near));

    private static PublicationEstimate Estimate(int first, int last) => new(
        new PublicationDate(new ResolvedDate(new UncertainDate(Day.PlusDays(first), Day.PlusDays(last), Granularity.Day)), "inferred", "", 0.5, []), null, []);
}
