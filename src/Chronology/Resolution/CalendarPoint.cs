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
    private const int LastYear = 9998;

    public bool IsDay => Unit == TimeUnit.Day && Day > 0 && Index > 0;

    /// <summary>True when its days can be named.</summary>
    public bool IsKnown => Year is >= FirstYear and <= LastYear && (Unit != TimeUnit.Day || IsDay);

    public LocalDate First => Unit switch
    {
        TimeUnit.Day => new LocalDate(Year!.Value, Index, Day),
        TimeUnit.Week => WeekYearRules.Iso.GetLocalDate(Year!.Value, Index, IsoDayOfWeek.Monday),
        TimeUnit.Weekend => WeekYearRules.Iso.GetLocalDate(Year!.Value, Index, IsoDayOfWeek.Saturday),
        TimeUnit.Month => new LocalDate(Year!.Value, Index, 1),
        TimeUnit.Quarter => new LocalDate(Year!.Value, (Index * 3) - 2, 1),
        TimeUnit.Half => new LocalDate(Year!.Value, (Index * 6) - 5, 1),
        TimeUnit.Season => new LocalDate(Year!.Value, Index * 3, 1),
        _ => new LocalDate(Year!.Value, 1, 1),
    };

    public LocalDate Last => Unit switch
    {
        TimeUnit.Day => First,
        TimeUnit.Week => First.PlusDays(6),
        TimeUnit.Weekend => First.PlusDays(1),
        TimeUnit.Month => First.PlusMonths(1).PlusDays(-1),
        TimeUnit.Quarter or TimeUnit.Season => First.PlusMonths(3).PlusDays(-1),
        TimeUnit.Half => First.PlusMonths(6).PlusDays(-1),
        TimeUnit.Year => First.PlusYears(1).PlusDays(-1),
        TimeUnit.Decade => First.PlusYears(10).PlusDays(-1),
        _ => First.PlusYears(100).PlusDays(-1),
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
        if (!IsKnown || Math.Abs((long)amount) > 40_000)
        {
            return null;
        }

        var first = First;
        var years = unit switch { TimeUnit.Year => amount, TimeUnit.Decade => amount * 10, TimeUnit.Century => amount * 100, _ => 0 };
        if (first.Year + years is < FirstYear or > LastYear)
        {
            return null;
        }

        var moved = unit switch
        {
            TimeUnit.Day => first.PlusDays(amount),
            TimeUnit.Week or TimeUnit.Weekend => first.PlusWeeks(amount),
            TimeUnit.Month => first.PlusMonths(amount),
            TimeUnit.Quarter => first.PlusMonths(amount * 3),
            TimeUnit.Season => first.PlusMonths(amount * 3),
            TimeUnit.Half => first.PlusMonths(amount * 6),
            _ => first.PlusYears(years),
        };
        return Containing(moved, Unit);
    }

    private static int FloorTo(int year, int step) => (int)Math.Floor(year / (double)step) * step;
}
