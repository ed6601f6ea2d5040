using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Resolution;

/// <summary>One unit of the calendar: a day, a week, a month, ... of a year that may not be known.</summary>
/// <param name="Unit">From <see cref="TimeUnit.Day"/> to <see cref="TimeUnit.Century"/>.</param>
/// <param name="Year">Astronomical; for weeks the week year; for decades and centuries their first year; null when it is not known.</param>
/// <param name="Index">Month, quarter, half, season or week number, from 1; 0 where the unit has none.</param>
/// <param name="Day">Day of the month; 0 unless the unit is a day.</param>
internal readonly record struct CalendarPoint(TimeUnit Unit, int? Year, int Index = 0, int Day = 0)
{
    private const int FirstYear = -9990;
    private const int LastYear = ClampedCalendar.MaxYear;

    public bool IsDay => Unit == TimeUnit.Day && Day > 0 && Index > 0;

    /// <summary>True when its days can be named.</summary>
    public bool IsKnown => Year is >= FirstYear and <= LastYear && (Unit != TimeUnit.Day || IsDay);

    public LocalDate First => Unit switch
    {
        TimeUnit.Day => new LocalDate(Year!.Value, Index, Day),
        TimeUnit.Week => WeekYearRules.Iso.GetLocalDate(Year!.Value, Index, IsoDayOfWeek.Monday),
        TimeUnit.Weekend => ClampedCalendar.PlusDays(WeekYearRules.Iso.GetLocalDate(Year!.Value, Index, IsoDayOfWeek.Monday), 5),
        TimeUnit.Month => new LocalDate(Year!.Value, Index, 1),
        TimeUnit.Quarter => new LocalDate(Year!.Value, (Index * 3) - 2, 1),
        TimeUnit.Half => new LocalDate(Year!.Value, (Index * 6) - 5, 1),
        TimeUnit.Season => new LocalDate(Year!.Value, Index * 3, 1),
        _ => new LocalDate(Year!.Value, 1, 1),
    };

    public LocalDate Last => Unit switch
    {
        TimeUnit.Day => First,
        TimeUnit.Week => ClampedCalendar.PlusDays(First, 6),
        TimeUnit.Weekend => ClampedCalendar.PlusDays(First, 1),
        TimeUnit.Month => EndOfMonth(Year!.Value, Index),
        TimeUnit.Quarter => EndOfMonth(Year!.Value, Index * 3),
        TimeUnit.Half => EndOfMonth(Year!.Value, Index * 6),
        TimeUnit.Season => EndOfMonth(Math.Min(Year!.Value + (Index / 4), LastYear), Index < 4 ? (Index * 3) + 2 : Year!.Value < LastYear ? 2 : 12),
        TimeUnit.Decade => EndOfMonth(Math.Min(Year!.Value + 9, LastYear), 12),
        TimeUnit.Century => EndOfMonth(Math.Min(Year!.Value + 99, LastYear), 12),
        _ => EndOfMonth(Year!.Value, 12),
    };

    public static CalendarPoint OfDay(LocalDate day) => new(TimeUnit.Day, day.Year, day.Month, day.Day);

    /// <summary>The unit that holds a day.</summary>
    public static CalendarPoint Containing(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => new(unit, WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day)),
        TimeUnit.Month => new(unit, day.Year, day.Month),
        TimeUnit.Quarter => new(unit, day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Half => new(unit, day.Year, ((day.Month - 1) / 6) + 1),
        TimeUnit.Season => day.Month < 3 ? new(unit, day.Year - 1, 4) : new(unit, day.Year, day.Month / 3),
        TimeUnit.Year => new(unit, day.Year),
        TimeUnit.Decade => new(unit, FloorTo(day.Year, 10)),
        TimeUnit.Century => new(unit, FloorTo(day.Year, 100)),
        _ => OfDay(day),
    };

    /// <summary>Moves by whole units of another kind and stays as coarse as it is; null when it leaves the calendar.</summary>
    public CalendarPoint? Plus(int amount, TimeUnit unit)
    {
        if (!IsKnown)
        {
            return null;
        }

        long days = unit switch { TimeUnit.Day => amount, TimeUnit.Week or TimeUnit.Weekend => amount * 7L, _ => 0 };
        long months = unit switch
        {
            TimeUnit.Month => amount,
            TimeUnit.Quarter or TimeUnit.Season => amount * 3L,
            TimeUnit.Half => amount * 6L,
            TimeUnit.Year => amount * 12L,
            TimeUnit.Decade => amount * 120L,
            TimeUnit.Century => amount * 1200L,
            TimeUnit.Millennium => amount * 12_000L,
            _ => 0,
        };
        var first = First;
        var moved = days != 0 ? ClampedCalendar.PlusDays(first, days) : ClampedCalendar.PlusMonths(first, months);
        var isInside = days != 0 ? ClampedCalendar.DaysBetween(first, moved) == days : Months(moved) - Months(first) == months;
        return isInside && moved.Year is >= FirstYear and <= LastYear ? Containing(moved, Unit) : null;
    }

    private static long Months(LocalDate day) => (day.Year * 12L) + day.Month;

    private static LocalDate EndOfMonth(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    private static int FloorTo(int year, int step) => (int)Math.Floor(year / (double)step) * step;
}
