using System.Globalization;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of what recurs: XXXX-WXX-1, P1M, XXXX-07.</summary>
internal static class SetTimex
{
    public static string Of(SetValue set) => set.Each switch
    {
        DurationValue { Unit: TimeUnit.Weekend, Amount: 1 } => "XXXX-WXX-WE",
        DurationValue d => DurationTimex.Of(d),
        TimeOfDayValue t => Day(t.Date) + ValueTimex.TimeOf(t),
        CalendarValue c => Calendar(c),
        ShiftValue { Unit: < TimeUnit.Day } s => DurationTimex.Of(new DurationValue(1, s.Unit)),
        ShiftValue s => PointTimex.Of(new CalendarPoint(s.Unit, null)),
        HolidayValue h => HolidayCalendar.Unspecified(h.Holiday),
        _ => "XXXX",
    };

    private static string Day(TemporalValue? day) => day is CalendarValue { Weekday: > 0 } c ? Calendar(c) : "XXXX-XX-XX";

    private static string Calendar(CalendarValue c) => c switch
    {
        { Weekday: > 0, Month: 0 } => "XXXX-WXX-" + c.Weekday.ToString(CultureInfo.InvariantCulture),
        { IsWeekend: true } => "XXXX-WXX-WE",
        { Day: > 0, Month: 0 } => "XXXX-XX-" + c.Day.ToString("D2", CultureInfo.InvariantCulture),
        _ => PointTimex.Of(CalendarResolver.WithYear(c, null)),
    };
}
