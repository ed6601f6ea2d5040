using Chronology.Dates;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>What an expression came to before it is written as TIMEX3 and as a date.</summary>
/// <param name="Point">Null when it names no place in the calendar.</param>
/// <param name="Timex">Set when the value is not the point's own.</param>
internal readonly record struct ResolvedPoint(CalendarPoint? Point, string? Timex, AnchorKind Anchor)
{
    public bool IsYearImplied { get; init; }

    /// <summary>The time on that day; null when none is said.</summary>
    public TimeOfDayValue? Time { get; init; }

    public static ResolvedPoint Of(CalendarPoint point, AnchorKind anchor) => new(point, null, anchor);

    public static ResolvedPoint Plain(string timex) => new(null, timex, AnchorKind.None);

    /// <summary>The point as a date; null when it has none or its year is not known.</summary>
    public ResolvedDate? ToDate(string? mod)
    {
        if (Point is not { IsKnown: true } point || (Timex is not null && Time is null or { Clock: null, Part: null }))
        {
            return null;
        }

        var granularity = Time?.Clock is not null ? Granularity.Time : Of(point.Unit);
        var qualifier = mod == "APPROX" ? DateQualifier.Approximate : DateQualifier.None;
        return new ResolvedDate(new UncertainDate(point.First, point.Last, granularity, qualifier))
        {
            Portion = mod switch { "START" => DatePortion.Early, "MID" => DatePortion.Mid, "END" => DatePortion.Late, _ => DatePortion.Whole },
            Time = Time?.Clock,
            PartOfDay = Time?.Part,
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
