using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>What an expression came to before it is written as TIMEX3 and as a date.</summary>
/// <param name="Point">Null when it names no place in the calendar.</param>
/// <param name="Timex">Set when the value is not the point's own.</param>
internal sealed record ResolvedPoint(CalendarPoint? Point, string? Timex, AnchorKind Anchor)
{
    public bool IsYearImplied { get; init; }

    public LocalTime? Clock { get; init; }

    public TimeUnit ClockPrecision { get; init; }

    public bool IsDayEnd { get; init; }

    public string? Part { get; init; }

    public int? ZoneMinutes { get; init; }

    public string Step { get; init; } = "";

    public static ResolvedPoint Of(CalendarPoint point, AnchorKind anchor) => new(point, null, anchor);

    public static ResolvedPoint Plain(string timex) => new(null, timex, AnchorKind.None);

    /// <summary>The point as a date; null when it has none or its year is not known.</summary>
    public ResolvedDate? ToDate(string? mod)
    {
        if (Point is not { IsKnown: true } point || (Timex is not null && Clock is null && Part is null))
        {
            return null;
        }

        var granularity = Clock is not null ? Granularity.Time : Of(point.Unit);
        var qualifier = mod == "APPROX" ? DateQualifier.Approximate : DateQualifier.None;
        return new ResolvedDate(new UncertainDate(point.First, point.Last, granularity, qualifier))
        {
            Portion = mod switch { "START" => DatePortion.Early, "MID" => DatePortion.Mid, "END" => DatePortion.Late, _ => DatePortion.Whole },
            Time = Clock,
            PartOfDay = Part,
        };
    }

    private static Granularity Of(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => Granularity.Week,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Quarter => Granularity.Quarter,
        TimeUnit.Season => Granularity.Season,
        TimeUnit.Half or TimeUnit.Year => Granularity.Year,
        TimeUnit.Decade => Granularity.Decade,
        TimeUnit.Century => Granularity.Century,
        _ => Granularity.Day,
    };
}
