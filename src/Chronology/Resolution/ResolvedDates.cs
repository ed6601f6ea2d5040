using Chronology.Dates;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>Makes the date of a resolved value, with the extent that ranges and open ends give it.</summary>
internal static class ResolvedDates
{
    public static ResolvedDate? Of(TemporalValue value, ResolvedPoint resolved, ValueResolver values)
    {
        if (value.Type is not (Timex3Type.Date or Timex3Type.Time))
        {
            return null;
        }

        var date = resolved.ToDate(value.Mod);
        return (value, date) switch
        {
            (_, null) => null,
            (RangeValue range, _) => Closed(date, values.Resolve(new RangeEndValue(range.Start, range.End)).ToDate(range.End.Mod)),
            (OpenValue { IsUntil: false }, _) => date with { EndKind = EndKind.Open },
            (OpenValue { IsUntil: true }, _) => date with { IsStartOpen = true },
            (ShiftValue { Unit: TimeUnit.Week }, _) when values.WeeksBeginOnSunday => Earlier(date),
            (HolidayValue feast, _) when HolidayCalendar.IsSighted(feast.Holiday) => date with { Start = date.Start with { Qualifier = DateQualifier.Approximate } },
            (HolidayValue { Mod: null } feast, _) when HolidayCalendar.DaysOf(feast.Holiday) is > 1 and var days => Within(date, days),
            _ => date,
        };
    }

    private static ResolvedDate Earlier(ResolvedDate week) =>
        week with { Start = week.Start with { Earliest = ClampedCalendar.PlusDays(week.First, -1), Latest = ClampedCalendar.PlusDays(week.Last, -1) } };

    // "During Ramadan" is some day of a month, and never its first for certain.
    private static ResolvedDate Within(ResolvedDate first, int days) =>
        first with { Start = first.Start with { Latest = ClampedCalendar.PlusDays(first.Start.Earliest, days - 1) } };

    private static ResolvedDate Closed(ResolvedDate start, ResolvedDate? end) =>
        end is not null && end.Last >= start.First ? start with { EndKind = EndKind.Closed, End = end.Start } : start;
}
