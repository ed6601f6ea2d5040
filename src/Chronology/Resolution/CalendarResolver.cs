using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Resolution;

/// <summary>Gives calendar values the year or the week that their words leave out.</summary>
internal static class CalendarResolver
{
    /// <summary>A two-digit year or decade lies at most so many years ahead of the anchor.</summary>
    private const int PivotAhead = 20;

    public static ResolvedPoint Resolve(CalendarValue value, AnchorState state, ValueResolver values)
    {
        if (value.Within is { } outer)
        {
            return ResolveWithin(value, values.Resolve(outer));
        }

        if (value.Decade is { } decade)
        {
            return ResolvedPoint.Of(new CalendarPoint(TimeUnit.Decade, decade * 10), AnchorKind.None);
        }

        if (value.Century != 0)
        {
            return ResolvedPoint.Of(new CalendarPoint(TimeUnit.Century, value.Century > 0 ? (value.Century - 1) * 100 : (value.Century * 100) + 1), AnchorKind.None);
        }

        if (value.Year is { } year)
        {
            return value.IsComparison && state.Period is { } period
                ? ResolvedPoint.Of(period with { Year = year }, AnchorKind.PreviousDate)
                : ResolvedPoint.Of(WithYear(value, year), AnchorKind.None);
        }

        if (value.ShortYear >= 0)
        {
            return ResolveShort(value, state, 100, value.ShortYear);
        }

        if (value.ShortDecade >= 0)
        {
            return ResolveShort(value, state, 100, value.ShortDecade * 10);
        }

        if (value is { Weekday: > 0, Month: 0, Day: 0 })
        {
            return WeekdayResolver.Resolve(value, state);
        }

        if (value.IsWeekend)
        {
            return WeekdayResolver.ResolveWeekend(value, state);
        }

        return value is { Day: > 0, Month: 0 } ? DayOfMonthResolver.Resolve(value, state) : YearChooser.Resolve(value, state);
    }

    /// <summary>The value's own unit in a given year.</summary>
    public static CalendarPoint WithYear(CalendarValue value, int? year) => value switch
    {
        { Day: > 0, Month: > 0 } => new(TimeUnit.Day, year, value.Month, value.Day),
        { Month: > 0 } => new(TimeUnit.Month, year, value.Month),
        { Week: > 0 } => new(TimeUnit.Week, year, value.Week),
        { Quarter: > 0 } => new(TimeUnit.Quarter, year, value.Quarter),
        { Half: > 0 } => new(TimeUnit.Half, year, value.Half),
        { Season: not CalendarSeason.None } => new(TimeUnit.Season, year, (int)value.Season),
        _ => new(TimeUnit.Year, year),
    };

    /// <summary>False for February 29 of a common year and for week 53 of a year of 52; of a month that is not known any day may be.</summary>
    public static bool Exists(CalendarPoint point) =>
        point.Year is < ClampedCalendar.MinYear or > ClampedCalendar.MaxYear ? false
        : point.Unit is TimeUnit.Week or TimeUnit.Weekend ? point.Year is not { } weekYear || point.Index <= WeekYearRules.Iso.GetWeeksInWeekYear(weekYear)
        : point.Unit != TimeUnit.Day || point.Index == 0 || point.Day <= CalendarSystem.Iso.GetDaysInMonth(point.Year ?? 2000, point.Index);

    private static ResolvedPoint ResolveWithin(CalendarValue value, ResolvedPoint outer)
    {
        if (outer.Point is not { } point)
        {
            return new ResolvedPoint(null, outer.Timex, outer.Anchor);
        }

        var inner = value is { Day: > 0, Month: 0 } && point.Unit == TimeUnit.Month
            ? new CalendarPoint(TimeUnit.Day, point.Year, point.Index, value.Day)
            : value is { Weekday: > 0, Month: 0 } && point is { Unit: TimeUnit.Week, IsKnown: true }
                ? CalendarPoint.OfDay(ClampedCalendar.PlusDays(point.First, value.Weekday - 1))
                : WithYear(value, point.Year);
        return Exists(inner) ? outer with { Point = inner, Timex = null, IsYearImplied = outer.Anchor != AnchorKind.None } : outer;
    }

    private static ResolvedPoint ResolveShort(CalendarValue value, AnchorState state, int cycle, int last)
    {
        var anchor = state.IsNarrative && state.Previous is { IsKnown: true } previous ? previous.First : state.Publication;
        if (anchor is not { } day)
        {
            return value.ShortDecade >= 0 ? new ResolvedPoint(null, "XX" + value.ShortDecade, AnchorKind.Missing) : ResolvedPoint.Of(WithYear(value, null), AnchorKind.Missing);
        }

        var latest = day.Year + (value.ShortDecade >= 0 ? 0 : PivotAhead);
        var year = (int)Math.Floor((latest - last) / (double)cycle) * cycle + last;
        var point = value.ShortDecade >= 0 ? new CalendarPoint(TimeUnit.Decade, year) : WithYear(value, year);
        return Exists(point)
            ? ResolvedPoint.Of(point, state.IsNarrative ? AnchorKind.PreviousDate : AnchorKind.Publication) with { IsYearImplied = true }
            : ResolvedPoint.Of(WithYear(value, null), AnchorKind.Missing);
    }
}
