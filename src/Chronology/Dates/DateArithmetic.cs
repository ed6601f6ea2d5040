using NodaTime;

namespace Chronology.Dates;

/// <summary>Questions to dates and sums with them, with every doubt kept.</summary>
/// <remarks>
/// A date stands for its possible days: those of its set, or all from the first to the last, where an open side goes on to the calendar's end
/// and an extent takes part with all its days. Sums clamp at the ends of the calendar (<see cref="ClampedCalendar"/>).
/// </remarks>
public static class DateArithmetic
{
    /// <summary>True when the date may be, or may take in, that day.</summary>
    public static bool Contains(this ResolvedDate date, LocalDate day) =>
        date.IsOneOf ? date.OneOf.AsSpan().BinarySearch(day) >= 0 : Lower(date) <= day && day <= Upper(date);

    /// <summary>True when every possible day of the other is a possible day of this one.</summary>
    public static bool Contains(this ResolvedDate date, ResolvedDate other)
    {
        if (other.IsOneOf)
        {
            return other.OneOf.All(date.Contains);
        }

        var (lower, upper) = (Lower(other), Upper(other));
        return date.IsOneOf
            ? ClampedCalendar.DaysBetween(lower, upper) < date.OneOf.Length && date.OneOf.Count(day => lower <= day && day <= upper) == ClampedCalendar.DaysBetween(lower, upper) + 1
            : Lower(date) <= lower && upper <= Upper(date);
    }

    /// <summary>True when at least one day is possible for both.</summary>
    public static bool Overlaps(this ResolvedDate date, ResolvedDate other) =>
        other.IsOneOf ? other.OneOf.Any(date.Contains)
        : date.IsOneOf ? date.OneOf.Any(other.Contains)
        : Lower(date) <= Upper(other) && Lower(other) <= Upper(date);

    /// <summary>True when this date says more exactly than the other when it starts.</summary>
    /// <remarks>Fewer possible first days are finer, then the finer granularity, a date without "about", one with a time, one with a part of the day.</remarks>
    public static bool IsFinerThan(this ResolvedDate date, ResolvedDate other) => Fineness(date).CompareTo(Fineness(other)) < 0;

    /// <summary>What is left when both dates hold; null when no day is possible for both.</summary>
    /// <remarks>
    /// Two dates without extent leave the days possible for both, in the finer granularity and with the finer one's doubt and portion. One with
    /// an extent only limits one without. Of two extents the part that they share is left.
    /// </remarks>
    public static ResolvedDate? Intersect(this ResolvedDate date, ResolvedDate other)
    {
        if (!date.Overlaps(other))
        {
            return null;
        }

        return (HasExtent(date), HasExtent(other)) switch
        {
            (true, true) => SharedExtent(date, other),
            (true, false) => Narrow(other, date),
            (false, true) => Narrow(date, other),
            _ => other.IsFinerThan(date) ? Narrow(other, date) : Narrow(date, other),
        };
    }

    /// <summary>The date with every bound and every day of a set moved by so many days.</summary>
    /// <remarks>A unit that is none any more (October moved by a week) becomes a day somewhere between its moved bounds.</remarks>
    public static ResolvedDate ShiftDays(this ResolvedDate date, int days)
    {
        var shifted = date with { Start = Shift(date.Start, days), End = date.EndKind == EndKind.Closed ? Shift(date.End, days) : date.End };
        if (!date.IsOneOf)
        {
            return shifted;
        }

        var set = ResolvedDate.OneOfDays(date.OneOf.Select(day => ClampedCalendar.PlusDays(day, days)));
        return shifted with { OneOf = set.OneOf };
    }

    private static bool HasExtent(ResolvedDate date) => date.EndKind != EndKind.None || date.IsStartOpen;

    private static LocalDate Lower(ResolvedDate date) => date.IsStartOpen ? LocalDate.MinIsoValue : date.First;

    private static LocalDate Upper(ResolvedDate date) => date.EndKind is EndKind.Open or EndKind.Unknown ? LocalDate.MaxIsoValue : date.Last;

    private static (int Days, int Granularity, int Doubt, int Clock) Fineness(ResolvedDate date) =>
    (
        date.IsOneOf ? date.OneOf.Length : ClampedCalendar.DaysBetween(date.Start.Earliest, date.Start.Latest) + 1,
        (int)date.Start.Granularity,
        (int)date.Start.Qualifier,
        date.Time is not null ? 0 : date.PartOfDay is not null ? 1 : 2);

    /// <summary>The date with only those of its days that the limit allows; they overlap.</summary>
    private static ResolvedDate Narrow(ResolvedDate date, ResolvedDate limit)
    {
        if (date.IsOneOf)
        {
            return WithDays(date, date.OneOf.Where(limit.Contains));
        }

        if (limit.IsOneOf)
        {
            return WithDays(date, limit.OneOf.Where(date.Contains));
        }

        var earliest = LocalDate.Max(date.Start.Earliest, Lower(limit));
        var latest = LocalDate.Min(date.Start.Latest, Upper(limit));
        var isNarrowed = earliest != date.Start.Earliest || latest != date.Start.Latest;
        var granularity = !isNarrowed || HasExtent(limit) ? date.Start.Granularity : (Granularity)Math.Min((int)date.Start.Granularity, (int)limit.Start.Granularity);
        return date with { Start = date.Start with { Earliest = earliest, Latest = latest, Granularity = granularity } };
    }

    private static ResolvedDate WithDays(ResolvedDate date, IEnumerable<LocalDate> days)
    {
        var set = ResolvedDate.OneOfDays(days);
        var granularity = date.Start.Granularity == Granularity.Time ? Granularity.Time : Granularity.Day;
        return date with { Start = set.Start with { Granularity = granularity, Qualifier = date.Start.Qualifier }, OneOf = set.OneOf };
    }

    private static ResolvedDate SharedExtent(ResolvedDate date, ResolvedDate other)
    {
        var end = Upper(date) <= Upper(other) ? date : other;
        if (date.IsStartOpen && other.IsStartOpen)
        {
            return end;
        }

        var start = other.IsStartOpen || (!date.IsStartOpen && date.First >= other.First) ? date : other;
        return start with { EndKind = end.EndKind, End = end.End };
    }

    private static UncertainDate Shift(UncertainDate date, int days)
    {
        var moved = date with { Earliest = ClampedCalendar.PlusDays(date.Earliest, days), Latest = ClampedCalendar.PlusDays(date.Latest, days) };
        var staysUnit = date.Granularity <= Granularity.Day || (CalendarUnits.IsWhole(date) && CalendarUnits.IsWhole(moved));
        return staysUnit ? moved : moved with { Granularity = Granularity.Day };
    }
}
