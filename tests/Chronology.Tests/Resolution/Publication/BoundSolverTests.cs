using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class BoundSolverTests
{
    private static readonly DayRanges Always = DayRanges.Of([new DayRange(BoundFinder.FarPast, BoundFinder.FarFuture)]);

    [Fact]
    public void Agreeing_NarrowToWhatAllAllow()
    {
        var (days, used, aside) = Solve(Since(3), Until(9), Until(20));
        Assert.Equal((Day(3), Day(9)), (days.First, days.Last));
        Assert.Equal((2, 0), (used.Count, aside.Count));
    }

    /// <summary>One date that somebody misread says "before the 2nd"; five others agree on "after the 3rd".</summary>
    [Fact]
    public void OneAgainstMany_IsSetAsideAndNamed()
    {
        var (days, _, aside) = Solve(Until(2) with { Quote = "odd" }, Since(3), Since(3), Since(4), Since(5), Until(9));
        Assert.Equal((Day(5), Day(9)), (days.First, days.Last));
        Assert.Equal(["odd"], aside.Select(static b => b.Quote));
    }

    [Fact]
    public void StrongAgainstWeak_TheWeakIsSetAside()
    {
        var (days, _, aside) = Solve(Since(10) with { Strength = BoundStrength.PastFullDate }, Until(5) with { Strength = BoundStrength.Planned, Quote = "weak" });
        Assert.Equal(Day(10), days.First);
        Assert.Equal(["weak"], aside.Select(static b => b.Quote));
    }

    /// <summary>Of a dozen dates one may be misread: what only that one forbids stays possible.</summary>
    [Fact]
    public void ManyBounds_OneAloneDoesNotNarrow()
    {
        var many = Enumerable.Range(0, 12).Select(static _ => Since(3)).Append(Until(9) with { Strength = BoundStrength.Planned });
        Assert.Equal(BoundFinder.FarFuture, Solve([.. many]).Days.Last);
    }

    [Fact]
    public void NoBounds_AllowEverything() => Assert.Equal(Always.Days, Solve().Days.Days);

    private static (DayRanges Days, IReadOnlyList<PublicationBound> Used, IReadOnlyList<PublicationBound> SetAside) Solve(params PublicationBound[] bounds) =>
        BoundSolver.Solve(Always, bounds);

    private static PublicationBound Since(int day) => Bound(Day(day), BoundFinder.FarFuture);

    private static PublicationBound Until(int day) => Bound(BoundFinder.FarPast, Day(day));

    private static PublicationBound Bound(LocalDate first, LocalDate last) => new(DayRanges.Of([new DayRange(first, last)]), BoundStrength.PastDayWithoutYear, "", "", 0);

    private static LocalDate Day(int day) => new(2032, 5, day);
}
