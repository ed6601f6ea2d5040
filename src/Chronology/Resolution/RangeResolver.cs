using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>Keeps the two days of the week of a range in their order: "from Saturday to Monday".</summary>
internal static class RangeResolver
{
    private const int Week = 7;

    /// <summary>In the past the range ends at the latest such day, so its start is moved back.</summary>
    public static ResolvedPoint Start(TemporalValue start, TemporalValue end, VerbTense tense, ValueResolver values)
    {
        var first = values.Resolve(start);
        return tense == VerbTense.Past && IsTurned(start, end, first, values.Resolve(end)) ? Moved(first, -Week) : first;
    }

    public static ResolvedPoint End(TemporalValue start, TemporalValue end, VerbTense tense, ValueResolver values)
    {
        var last = values.Resolve(end);
        return tense != VerbTense.Past && IsTurned(start, end, values.Resolve(start), last) ? Moved(last, Week) : last;
    }

    private static bool IsTurned(TemporalValue start, TemporalValue end, ResolvedPoint first, ResolvedPoint last) =>
        IsWeekday(start) && IsWeekday(end) && first.Point is { IsDay: true, IsKnown: true } f && last.Point is { IsDay: true, IsKnown: true } l && f.First > l.First;

    private static bool IsWeekday(TemporalValue value) => value is CalendarValue { Weekday: > 0, Month: 0, Which: Which.Unsaid };

    private static ResolvedPoint Moved(ResolvedPoint resolved, int days) => resolved with { Point = resolved.Point?.Plus(days, TimeUnit.Day) };
}
