using NodaTime;

namespace Chronology.Dates;

/// <summary>Day arithmetic that never overflows: what would leave the calendar's range (-9998-01-01 to 9999-12-31) stops at its first or last day.</summary>
/// <remarks>This is the one rule for all arithmetic in this folder: it clamps, it never throws. Text that names a day outside the range is refused when it is read.</remarks>
public static class ClampedCalendar
{
    public const int MinYear = -9998;
    public const int MaxYear = 9999;

    private static readonly int LastIndex = Index(LocalDate.MaxIsoValue);

    public static LocalDate PlusDays(LocalDate day, long days)
    {
        // Steps of less than a year that end far from the range's ends: nearly all.
        if (days is > -365 and < 365 && day.Year is > MinYear + 1 and < MaxYear - 1)
        {
            return day.PlusDays((int)days);
        }

        var room = days < 0 ? Index(day) : LastIndex - Index(day);
        var step = (int)Math.Min(Math.Min(Math.Abs(Math.Max(days, -int.MaxValue)), int.MaxValue), room);
        return day.PlusDays(days < 0 ? -step : step);
    }

    public static LocalDate PlusWeeks(LocalDate day, long weeks) => PlusDays(day, Math.Clamp(weeks, -int.MaxValue, int.MaxValue) * 7);

    /// <summary>The same day so many months on, or the month's last day where it has no such day (31 January plus one month is 28 or 29 February).</summary>
    public static LocalDate PlusMonths(LocalDate day, long months)
    {
        var index = ((long)day.Year * 12) + day.Month - 1 + Math.Clamp(months, -int.MaxValue, int.MaxValue);
        var year = Math.DivRem(index, 12, out var month);
        if (month < 0)
        {
            year--;
            month += 12;
        }

        return Date(year, (int)month + 1, day.Day);
    }

    public static LocalDate PlusYears(LocalDate day, long years) => PlusMonths(day, Math.Clamp(years, -int.MaxValue, int.MaxValue) * 12);

    /// <summary>Days from the first to the second; negative when the second is earlier.</summary>
    public static int DaysBetween(LocalDate from, LocalDate to) => Index(to) - Index(from);

    /// <summary>The day, with a year outside the range brought to the range's end and a day after the month's last brought back to it.</summary>
    internal static LocalDate Date(long year, int month, int day) => year switch
    {
        < MinYear => LocalDate.MinIsoValue,
        > MaxYear => LocalDate.MaxIsoValue,
        _ => new LocalDate((int)year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth((int)year, month))),
    };

    private static int Index(LocalDate day) => Period.DaysBetween(LocalDate.MinIsoValue, day);
}
