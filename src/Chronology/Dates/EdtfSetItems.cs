using NodaTime;

namespace Chronology.Dates;

/// <summary>Gathers the items of an EDTF set into one date.</summary>
internal sealed class EdtfSetItems
{
    /// <summary>The most days that a set is spelled out to; a larger one is read as the span of its days.</summary>
    private const int LargestSet = 100;

    private readonly List<LocalDate> days = [];
    private readonly HashSet<LocalTime?> times = [];
    private Granularity granularity = Granularity.Time;
    private DateQualifier qualifier;
    private LocalDate first = LocalDate.MaxIsoValue;
    private LocalDate last = LocalDate.MinIsoValue;
    private bool isStartOpen;
    private bool isEndOpen;
    private bool allDays = true;
    private int ranges;

    public bool HasSeveralTimes => times.Count > 1;

    public bool Add(EdtfPart part)
    {
        Include(part);
        if (part.Date is { IsDay: true, Granularity: <= Granularity.Day })
        {
            days.Add(part.Date.Earliest);
        }
        else if (part.OneOf.Length > 0)
        {
            days.AddRange(part.OneOf);
        }
        else
        {
            allDays = false;
        }

        return true;
    }

    /// <summary>From one to the other, both inclusive; null where the range is open.</summary>
    public bool AddRange(EdtfPart? lower, EdtfPart? upper)
    {
        isStartOpen |= lower is null;
        isEndOpen |= upper is null;
        ranges++;
        foreach (var part in new[] { lower, upper })
        {
            if (part is not null)
            {
                Include(part);
                allDays &= part.Date is { IsDay: true, Granularity: <= Granularity.Day };
            }
        }

        if (allDays && lower is not null && upper is not null)
        {
            // One more than any set may hold is enough to know that it is too large.
            var count = Math.Min(ClampedCalendar.DaysBetween(lower.Date.Earliest, upper.Date.Latest), LargestSet) + 1;
            days.AddRange(Enumerable.Range(0, count).Select(lower.Date.Earliest.PlusDays));
        }

        return true;
    }

    public ResolvedDate ToResolved(bool isAllOf)
    {
        var hull = new UncertainDate(first, last, granularity, qualifier);
        var time = times.Single();
        if (isStartOpen)
        {
            return ResolvedDate.Until(hull with { Earliest = isEndOpen ? first : UpperUnit(hull) });
        }

        if (isEndOpen)
        {
            return new ResolvedDate(hull) { EndKind = EndKind.Open, Time = time };
        }

        if (isAllOf && first != last)
        {
            var start = CalendarUnits.Containing(first, granularity) with { Qualifier = qualifier };
            var end = CalendarUnits.Containing(last, granularity) with { Qualifier = qualifier };
            return start == end ? new ResolvedDate(start) : ResolvedDate.Lasting(start, end) with { Time = time };
        }

        // A single range of days is doubt without gaps: its two bounds say it all.
        var isSet = allDays && !(ranges == 1 && days.Count == ClampedCalendar.DaysBetween(first, last) + 1) && days.Distinct().Count() <= LargestSet;
        return isSet && first != last
            ? new ResolvedDate(hull) { OneOf = [.. days.Distinct().Order()], Time = time }
            : new ResolvedDate(hull) { Time = time };
    }

    private static LocalDate UpperUnit(UncertainDate hull) => CalendarUnits.Containing(hull.Latest, hull.Granularity).Earliest;

    private void Include(EdtfPart part)
    {
        first = LocalDate.Min(first, part.Date.Earliest);
        last = LocalDate.Max(last, part.Date.Latest);
        granularity = (Granularity)Math.Max((int)granularity, (int)part.Date.Granularity);
        qualifier |= part.Date.Qualifier;
        times.Add(part.Time);
    }
}
