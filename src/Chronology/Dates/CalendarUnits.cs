using NodaTime;

namespace Chronology.Dates;

/// <summary>The calendar's units as dates: the month that holds a day, a season, a decade.</summary>
/// <remarks>
/// Seasons are the northern, meteorological ones: spring is March to May; the winter of a year starts in its December and ends in the next
/// year's February. Decades and centuries are those that EDTF writes: <c>201X</c> is 2010 to 2019, <c>19XX</c> 1900 to 1999, and <c>-004X</c>
/// the years -49 to -40. Units at the ends of the calendar's range are cut off there.
/// </remarks>
public static class CalendarUnits
{
    /// <summary>The whole unit that holds a day; a week starts on Monday.</summary>
    public static UncertainDate Containing(LocalDate day, Granularity granularity) => Containing(day, granularity, IsoDayOfWeek.Monday);

    /// <summary>The whole unit that holds a day.</summary>
    public static UncertainDate Containing(LocalDate day, Granularity granularity, IsoDayOfWeek weekStart) => granularity switch
    {
        Granularity.Time or Granularity.Day => new UncertainDate(day, day, granularity),
        Granularity.Week => Week(day, weekStart),
        Granularity.Month => Month(day.Year, day.Month),
        Granularity.Season => Season(day.Month < 3 ? day.Year - 1 : day.Year, (SeasonOfYear)(day.Month < 3 ? 3 : (day.Month / 3) - 1)),
        Granularity.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        Granularity.Year => Year(day.Year),
        Granularity.Decade => Decade(day.Year),
        Granularity.Century => Century(day.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(granularity)),
    };

    public static UncertainDate Month(int year, int month) => Months(year, month, 1, Granularity.Month);

    public static UncertainDate Season(int year, SeasonOfYear season) => Months(year, ((int)season * 3) + 3, 3, Granularity.Season);

    /// <param name="quarter">1 to 4.</param>
    public static UncertainDate Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3, Granularity.Quarter);

    public static UncertainDate Year(int year) => Months(year, 1, 12, Granularity.Year);

    /// <summary>The ten years that share all digits of a year but the last.</summary>
    public static UncertainDate Decade(int year) => Years(year, 10, Granularity.Decade);

    /// <summary>The hundred years that share all digits of a year but the last two.</summary>
    public static UncertainDate Century(int year) => Years(year, 100, Granularity.Century);

    /// <summary>True when the bounds are exactly one unit of the date's own granularity.</summary>
    /// <remarks>A week may start on any day.</remarks>
    public static bool IsWhole(UncertainDate date) => date.Granularity switch
    {
        Granularity.Week => ClampedCalendar.DaysBetween(date.Earliest, date.Latest) == 6 || IsUnit(date),
        _ => IsUnit(date),
    };

    private static bool IsUnit(UncertainDate date) => Containing(date.Earliest, date.Granularity) == date with { Qualifier = DateQualifier.None };

    private static UncertainDate Week(LocalDate day, IsoDayOfWeek start)
    {
        var back = (day.DayOfWeek - start + 7) % 7;
        return new UncertainDate(ClampedCalendar.PlusDays(day, -back), ClampedCalendar.PlusDays(day, 6 - back), Granularity.Week);
    }

    private static UncertainDate Months(int year, int month, int count, Granularity granularity)
    {
        // A unit that starts before the range (the winter of -9999) keeps its part inside it.
        var index = ((long)year * 12) + month - 1 + count - 1;
        var last = ClampedCalendar.Date((long)Math.Floor(index / 12.0), (int)(((index % 12) + 12) % 12) + 1, 31);
        return new UncertainDate(ClampedCalendar.Date(year, month, 1), last, granularity);
    }

    private static UncertainDate Years(int year, int size, Granularity granularity)
    {
        // Digits, not arithmetic: -43 shares "-004" with -49 to -40, and there is no year -0.
        var magnitude = Math.Abs(year) / size * size;
        return year >= 0
            ? new UncertainDate(ClampedCalendar.Date(magnitude, 1, 1), ClampedCalendar.Date(magnitude + size - 1, 12, 31), granularity)
            : new UncertainDate(ClampedCalendar.Date(-(magnitude + size - 1), 1, 1), ClampedCalendar.Date(-Math.Max(magnitude, 1), 12, 31), granularity);
    }
}
