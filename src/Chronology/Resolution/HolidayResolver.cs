using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Gives named days their year and their date.</summary>
internal static class HolidayResolver
{
    /// <summary>A narrative goes on: a day more than so many days back is the next year's.</summary>
    private const int Leap = 240;

    /// <summary>So many days after it a day is still spoken of without its year.</summary>
    private const int JustOver = 50;

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

        if (state is { IsNarrative: true, Narrated: { IsKnown: true } narrated })
        {
            return Of(value, InNarrative(value, narrated), AnchorKind.PreviousDate) with { IsYearImplied = true };
        }

        return state.Publication is { } day
            ? Nearest(value, day, state.Tense)
            : new ResolvedPoint(null, HolidayCalendar.Unspecified(value.Holiday), AnchorKind.Missing);
    }

    /// <summary>The year told before; the next where the day would leap back far ("New Year's Day" after December), the last where it is just over ("the Christmas raid" in January).</summary>
    private static int InNarrative(HolidayValue value, CalendarPoint narrated)
    {
        var year = narrated.Year!.Value;
        if (narrated.Unit >= TimeUnit.Year || HolidayCalendar.In(value.Holiday, year) is not { } day)
        {
            return year;
        }

        return Period.DaysBetween(day, narrated.First) > Leap ? year + 1
            : HolidayCalendar.In(value.Holiday, year - 1) is { } before && Period.DaysBetween(before, narrated.First) is >= 0 and <= JustOver ? year - 1
            : year;
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
