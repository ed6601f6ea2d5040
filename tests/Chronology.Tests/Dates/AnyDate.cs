using Chronology.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Chronology.Tests.Dates;

/// <summary>Makes every kind of date that a run can make, with the calendar's ends, leap days and year ends drawn often.</summary>
internal static class AnyDate
{
    private static readonly LocalDate[] Edges =
    [
        LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(-9998, 2, 28), new(9999, 1, 31), new(0, 12, 31), new(1, 1, 1), new(-1, 12, 31), new(-43, 3, 15),
        new(2024, 2, 29), new(2023, 2, 28), new(2024, 12, 30), new(2020, 12, 31), new(2021, 1, 3), new(2026, 12, 31), new(1900, 2, 28), new(2000, 2, 29),
    ];

    public static Gen<LocalDate> Days { get; } = Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(0, 73000).Select(days => new LocalDate(1900, 1, 1).PlusDays(days)),
        Gen.Choose(0, 7_304_483).Select(days => ClampedCalendar.PlusDays(LocalDate.MinIsoValue, days)));

    public static Gen<UncertainDate> Units { get; } =
        from day in Days
        from granularity in Gen.Elements(Enum.GetValues<Granularity>().Where(g => g != Granularity.Time).ToArray())
        from qualifier in Gen.Elements(Enum.GetValues<DateQualifier>().Append(DateQualifier.Uncertain | DateQualifier.Approximate).ToArray())
        where granularity != Granularity.Season || day.Year > ClampedCalendar.MinYear
        select CalendarUnits.Containing(day, granularity) with { Qualifier = qualifier };

    private static Gen<ResolvedDate> Points { get; } =
        from unit in Units
        from portion in Gen.Elements(Enum.GetValues<DatePortion>())
        from part in Gen.Elements<string?>(null, null, "MO", "EV")
        select new ResolvedDate(unit) { Portion = portion, PartOfDay = part };

    private static Gen<ResolvedDate> Times { get; } =
        from day in Days
        from second in Gen.Choose(0, 86399)
        select new ResolvedDate(new UncertainDate(day, day, Granularity.Time)) { Time = LocalTime.FromSecondsSinceMidnight(second) };

    private static Gen<ResolvedDate> Doubts { get; } =
        from day in Days
        from length in Gen.Choose(0, 400)
        select ResolvedDate.Between(day, ClampedCalendar.PlusDays(day, length));

    private static Gen<ResolvedDate> Sets { get; } =
        from day in Days
        from steps in Gen.NonEmptyListOf(Gen.Choose(1, 60))
        from qualifier in Gen.Elements(DateQualifier.None, DateQualifier.Approximate)
        let date = ResolvedDate.OneOfDays(steps.Aggregate<int, List<LocalDate>>([day], (days, step) => [.. days, ClampedCalendar.PlusDays(days[^1], step)]))
        select date with { Start = date.Start with { Qualifier = qualifier } };

    private static Gen<ResolvedDate> Extents { get; } =
        from start in Units
        from end in Units
        from kind in Gen.Elements(EndKind.Closed, EndKind.Open, EndKind.Unknown)
        let ordered = start.Earliest <= end.Latest
        select kind != EndKind.Closed ? new ResolvedDate(start) { EndKind = kind }
            : ordered ? ResolvedDate.Lasting(start, end) : ResolvedDate.Lasting(end, start);

    public static Arbitrary<ResolvedDate> Dates { get; } =
        Gen.OneOf(Points, Points, Times, Doubts, Sets, Extents, Units.Select(ResolvedDate.Until)).ToArbitrary();

    /// <summary>The date as far as EDTF can tell it: see the remarks on <see cref="EdtfFormatter"/>.</summary>
    public static ResolvedDate AsEdtfTells(ResolvedDate date)
    {
        var told = date with { Portion = DatePortion.Whole, PartOfDay = null, Start = Edge(date.Start, isEnd: date.IsStartOpen), End = date.EndKind == EndKind.Closed ? Edge(date.End, isEnd: true) : date.End };
        var isDoubt = date.EndKind == EndKind.None && !date.IsOneOf && !date.Start.IsDay;
        var isShared = date.Start.Granularity is Granularity.Week or Granularity.Day && !IsWhole(date.Start, Granularity.Month) && !IsWhole(date.Start, Granularity.Year);
        return date.EndKind == EndKind.None && isDoubt && isShared
            ? ResolvedDate.Lasting(Day(date.Start.Earliest, date.Start.Qualifier), Day(date.Start.Latest, date.Start.Qualifier))
            : told;
    }

    /// <summary>A week at the edge of an extent is told as the month, year, decade or century that holds it, or that holds its outer end.</summary>
    private static UncertainDate Edge(UncertainDate date, bool isEnd) => date.Granularity != Granularity.Week ? date
        : new[] { Granularity.Month, Granularity.Year, Granularity.Decade, Granularity.Century }
            .Select(unit => (First: CalendarUnits.Containing(date.Earliest, unit), Last: CalendarUnits.Containing(date.Latest, unit)))
            .Where(pair => pair.First == pair.Last || pair.First.Granularity == Granularity.Century)
            .Select(pair => isEnd ? pair.Last : pair.First).First() with { Qualifier = date.Qualifier };

    private static UncertainDate Day(LocalDate day, DateQualifier qualifier) => new(day, day, Granularity.Day, qualifier);

    private static bool IsWhole(UncertainDate date, Granularity granularity) => CalendarUnits.IsWhole(date with { Granularity = granularity });
}
