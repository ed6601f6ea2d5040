using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Resolution;

/// <summary>Counts units inside a wider date: the first Monday of a month, the last week of a year.</summary>
internal static class NthResolver
{
    /// <summary>As the first ISO week of a year, the first week of a month is the one that holds most of its first seven days.</summary>
    private const int HalfWeek = 3;

    public static ResolvedPoint Resolve(NthValue value, ResolvedPoint outer)
    {
        if (outer.Point is { IsKnown: true } point)
        {
            return Find(value, point) is { } found
                ? outer with { Point = found, Timex = null, IsYearImplied = outer.Anchor != AnchorKind.None }
                : outer with { Point = null, Timex = Unknown(value, null) };
        }

        return outer with { Point = null, Timex = Unknown(value, outer.Point) };
    }

    /// <summary>Null when there are not so many.</summary>
    private static CalendarPoint? Find(NthValue value, CalendarPoint outer)
    {
        var (first, last, steps) = (outer.First, outer.Last, value.Number - 1);
        var found = value.Unit switch
        {
            TimeUnit.Day when value.Weekday > 0 => CalendarPoint.OfDay(Weekday(value.Number, (IsoDayOfWeek)value.Weekday, first, last)),
            TimeUnit.Weekend => CalendarPoint.Containing(Weekday(value.Number, IsoDayOfWeek.Saturday, first, last), TimeUnit.Weekend),
            TimeUnit.Week when outer.Unit == TimeUnit.Year => WeekOfYear(value.Number, outer.Year!.Value),
            TimeUnit.Week => CalendarPoint.Containing(value.Number < 0 ? ClampedCalendar.PlusDays(last, -HalfWeek) : ClampedCalendar.PlusDays(first, HalfWeek + (steps * 7)), TimeUnit.Week),
            _ when value.Number < 0 => CalendarPoint.Containing(last, value.Unit),
            _ => CalendarPoint.Containing(first, value.Unit).Plus(steps, value.Unit),
        };
        return found is { IsKnown: true } nth && nth.First <= last && nth.Last >= first && nth.Unit < outer.Unit ? nth : null;
    }

    private static LocalDate Weekday(int number, IsoDayOfWeek weekday, LocalDate first, LocalDate last) =>
        number > 0
            ? ClampedCalendar.PlusDays(WeekdayResolver.OnOrAfter(first, weekday), (number - 1) * 7)
            : WeekdayResolver.OnOrBefore(last, weekday);

    private static CalendarPoint? WeekOfYear(int number, int year)
    {
        var weeks = WeekYearRules.Iso.GetWeeksInWeekYear(year);
        return number <= weeks ? new CalendarPoint(TimeUnit.Week, year, number < 0 ? weeks : number) : null;
    }

    private static string Unknown(NthValue value, CalendarPoint? outer) => (value.Unit, outer) switch
    {
        (TimeUnit.Day, { Unit: TimeUnit.Month } month) => PointTimex.Of(month) + "-XX",
        _ => PointTimex.Of(new CalendarPoint(value.Unit, null)),
    };
}
