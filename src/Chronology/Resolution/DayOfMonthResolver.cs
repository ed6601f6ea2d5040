using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Chooses the month of "the 25th" and of "Friday the 13th".</summary>
internal static class DayOfMonthResolver
{
    /// <summary>A day falls on each weekday at least once in so many months.</summary>
    private const int Reach = 14;

    /// <summary>How much farther a day is on the side that tense does not look to: "moved to Tuesday the 21st" is next week's.</summary>
    private const int AgainstTense = 4;

    public static ResolvedPoint Resolve(CalendarValue value, AnchorState state) => value.Weekday > 0 ? OnWeekday(value, state) : Alone(value.Day, state);

    /// <summary>Of the month told before, else the nearest to the anchor that tense allows.</summary>
    private static ResolvedPoint Alone(int day, AnchorState state)
    {
        if ((state.NearPrevious is { Unit: TimeUnit.Month } told ? told : state.ToldDay) is { Year: not null } previous
            && new CalendarPoint(TimeUnit.Day, previous.Year, previous.Index, day) is var within && CalendarResolver.Exists(within))
        {
            return Implied(within, AnchorKind.PreviousDate);
        }

        if (state.Publication is not { } anchor)
        {
            return Unknown(day);
        }

        var month = new LocalDate(anchor.Year, anchor.Month, 1);
        month = state.Tense == VerbTense.Past && day > anchor.Day ? ClampedCalendar.PlusMonths(month, -1) : state.Tense == VerbTense.Future && day < anchor.Day ? ClampedCalendar.PlusMonths(month, 1) : month;
        var point = new CalendarPoint(TimeUnit.Day, month.Year, month.Month, day);
        return CalendarResolver.Exists(point) ? Implied(point, AnchorKind.Publication) : Unknown(day);
    }

    /// <summary>The nearest such day that falls on the weekday and that tense allows.</summary>
    private static ResolvedPoint OnWeekday(CalendarValue value, AnchorState state)
    {
        var (origin, anchor) = state.NearPrevious is { IsKnown: true } previous ? (previous.First, AnchorKind.PreviousDate)
            : state.Publication is { } day && !state.IsNarrative ? (day, AnchorKind.Publication) : (default, AnchorKind.Missing);
        if (anchor == AnchorKind.Missing)
        {
            return Unknown(value.Day);
        }

        CalendarPoint? best = null;
        var fewest = double.MaxValue;
        for (var months = -Reach; months <= Reach; months++)
        {
            var month = ClampedCalendar.PlusMonths(new LocalDate(origin.Year, origin.Month, 1), months);
            var point = new CalendarPoint(TimeUnit.Day, month.Year, month.Month, value.Day);
            if (CalendarResolver.Exists(point) && (int)point.First.DayOfWeek == value.Weekday
                && TenseWeight.Of(Period.DaysBetween(origin, point.First), state.Tense, AgainstTense, untold: 1) is var cost && cost < fewest)
            {
                (best, fewest) = (point, cost);
            }
        }

        return best is { } found ? Implied(found, anchor) : Unknown(value.Day);
    }

    private static ResolvedPoint Implied(CalendarPoint point, AnchorKind anchor) => ResolvedPoint.Of(point, anchor) with { IsYearImplied = true };

    private static ResolvedPoint Unknown(int day) => ResolvedPoint.Of(new CalendarPoint(TimeUnit.Day, null, 0, day), AnchorKind.Missing);
}
