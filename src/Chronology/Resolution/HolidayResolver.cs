using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Gives named days their year and their date.</summary>
internal static class HolidayResolver
{
    public static ResolvedPoint Resolve(HolidayValue value, AnchorState state, ValueResolver values)
    {
        if (value.Year is { } told)
        {
            return Of(value, told, AnchorKind.None);
        }

        if (value.Within is { } outer)
        {
            var within = values.Resolve(outer);
            return within.Point?.Year is { } year ? Of(value, year, within.Anchor) with { IsYearImplied = true } : within;
        }

        if (state.IsNarrative && state.Previous is { Year: { } previous })
        {
            return Of(value, previous, AnchorKind.PreviousDate) with { IsYearImplied = true };
        }

        return state.Publication is { } day
            ? Nearest(value, day, state.Tense)
            : new ResolvedPoint(null, HolidayCalendar.Unspecified(value.Holiday), AnchorKind.Missing);
    }

    private static ResolvedPoint Of(HolidayValue value, int year, AnchorKind anchor) =>
        HolidayCalendar.In(value.Holiday, year) is { } day
            ? ResolvedPoint.Of(CalendarPoint.OfDay(day), anchor)
            : new ResolvedPoint(null, HolidayCalendar.Unspecified(value.Holiday), AnchorKind.Missing);

    private static ResolvedPoint Nearest(HolidayValue value, LocalDate day, VerbTense tense)
    {
        LocalDate? best = null;
        var lowest = double.MaxValue;
        for (var year = day.Year - 2; year <= day.Year + 2; year++)
        {
            if (HolidayCalendar.In(value.Holiday, year) is { } date && Cost(value.Which, date, day, tense) is var cost && cost < lowest)
            {
                (best, lowest) = (date, cost);
            }
        }

        return best is { } found
            ? ResolvedPoint.Of(CalendarPoint.OfDay(found), AnchorKind.Publication) with { IsYearImplied = true }
            : new ResolvedPoint(null, HolidayCalendar.Unspecified(value.Holiday), AnchorKind.Missing);
    }

    private static double Cost(Which which, LocalDate date, LocalDate day, VerbTense tense)
    {
        var days = Math.Abs(Period.DaysBetween(day, date));
        return which switch
        {
            Which.Last or Which.Previous => date < day ? days : 10_000 + days,
            Which.Next or Which.Following => date > day ? days : 10_000 + days,
            Which.This => date.Year == day.Year ? 0 : 10_000 + days,
            _ => tense switch
            {
                VerbTense.Past when date > day => days * 25.0,
                VerbTense.Future when date < day => days * 8.0,
                _ => days,
            },
        };
    }
}
