using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Dates;

/// <summary>A week of ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.</summary>
/// <param name="Year">The week year: 2024-12-30 is in week 1 of 2025.</param>
/// <param name="Week">1 to 52, or 53 in a long year.</param>
public readonly record struct IsoWeek(int Year, int Week)
{
    public LocalDate Monday => Days(Year, Week).Earliest;

    public static IsoWeek Of(LocalDate day)
    {
        // The week years of the range's first and last days may lie outside it; the day's Thursday decides.
        var thursday = ClampedCalendar.PlusDays(day, IsoDayOfWeek.Thursday - day.DayOfWeek);
        return new IsoWeek(thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>52 or 53.</summary>
    public static int CountIn(int year) => WeekYearRules.Iso.GetWeeksInWeekYear(year);

    /// <summary>The seven days of a week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static UncertainDate Days(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, ClampedCalendar.MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, ClampedCalendar.MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, CountIn(year));

        // 4 January is always in week 1.
        return CalendarUnits.Containing(ClampedCalendar.PlusWeeks(new LocalDate(year, 1, 4), week - 1), Granularity.Week);
    }
}
