using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Where fiscal years and quarters lie, once somebody has told where they begin.</summary>
internal static class FiscalCalendar
{
    /// <summary>The days of a fiscal value; null when it is none, or fiscal years are the calendar's.</summary>
    /// <remarks>A fiscal year is named by the year that it ends in: with October, fiscal 2026 is 2025-10-01 to 2026-09-30, both included.</remarks>
    public static ResolvedDate? Of(TemporalValue value, AnchorState state)
    {
        var start = state.Context.Conventions.FiscalYearStart;
        if (start == 1)
        {
            return null;
        }

        return value switch
        {
            CalendarValue { IsFiscal: true, Year: { } year, Quarter: var quarter } => Span(year, quarter, start),
            CalendarValue { IsFiscal: true, Quarter: > 0 and var quarter } when state.Publication is { } day => Nearest(quarter, day, start, state.Tense),
            ShiftValue { IsFiscal: true, Unit: TimeUnit.Year } shift when state.Publication is { } day => Span(YearOf(day, start) + (int)shift.Amount, 0, start),
            _ => null,
        };
    }

    private static int YearOf(LocalDate day, int start) => day.Month >= start ? day.Year + 1 : day.Year;

    /// <summary>The quarter that the tense looks at: the latest that has begun, or with a future tense the next to end.</summary>
    private static ResolvedDate Nearest(int quarter, LocalDate day, int start, VerbTense tense)
    {
        var year = YearOf(day, start) + 1;
        var date = Span(year, quarter, start);
        while (tense == VerbTense.Future ? Span(year - 1, quarter, start).Last >= day : date.First > day)
        {
            date = Span(--year, quarter, start);
        }

        return date;
    }

    private static ResolvedDate Span(int year, int quarter, int start)
    {
        var first = new LocalDate(Math.Clamp(year, 2, 9997) - 1, start, 1).PlusMonths(quarter > 0 ? (quarter - 1) * 3 : 0);
        var last = first.PlusMonths(quarter > 0 ? 3 : 12).PlusDays(-1);

        // A year that begins in October is none of the calendar's: only its months say where it lies.
        var isCalendarQuarter = quarter > 0 && first.Month % 3 == 1;
        return new ResolvedDate(new UncertainDate(first, last, isCalendarQuarter ? Granularity.Quarter : Granularity.Month));
    }
}
