using System.Collections.Immutable;
using NodaTime;

namespace Chronology.Dates;

/// <summary>An absolute date with its extent and every doubt about it.</summary>
/// <remarks>EDTF and the words for people are made by EdtfFormatter and DateDisplay; nothing else formats a date.</remarks>
public sealed record ResolvedDate(UncertainDate Start)
{
    public EndKind EndKind { get; init; }

    /// <summary>The end, inclusive; meaningful only when <see cref="EndKind"/> is <see cref="EndKind.Closed"/>.</summary>
    public UncertainDate End { get; init; }

    /// <summary>When true the start is open (EDTF <c>../2025-10-06</c>: "until Monday"), the end is closed, and <see cref="Start"/> repeats it.</summary>
    public bool IsStartOpen { get; init; }

    public DatePortion Portion { get; init; }

    /// <summary>When not empty, the day is exactly one of these, ascending (EDTF set <c>[a,b]</c>); <see cref="Start"/> then spans the first to the last.</summary>
    public ImmutableArray<LocalDate> OneOf { get; init; } = [];

    /// <summary>The wall-clock time, when the words gave one.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>TIMEX3 part of day without the T: MO, MI, AF, EV, NI, DT; null when the words gave none.</summary>
    public string? PartOfDay { get; init; }

    /// <summary>First possible day.</summary>
    public LocalDate First => Start.Earliest;

    /// <summary>Last possible day; for an open end, the last possible day of the start.</summary>
    public LocalDate Last => EndKind == EndKind.Closed ? End.Latest : Start.Latest;

    public bool IsOneOf => OneOf.Length > 1;

    public static ResolvedDate Day(LocalDate day) => new(UncertainDate.Day(day));

    /// <summary>One day, nobody knows which, of those from the first to the last.</summary>
    public static ResolvedDate Between(LocalDate earliest, LocalDate latest) => new(new UncertainDate(earliest, latest, Granularity.Day));

    /// <summary>Exactly one of some days, given in any order; of one day it is that day.</summary>
    /// <exception cref="ArgumentException">There is no day.</exception>
    public static ResolvedDate OneOfDays(IEnumerable<LocalDate> days)
    {
        ImmutableArray<LocalDate> sorted = [.. days.Distinct().Order()];
        return sorted.Length switch
        {
            0 => throw new ArgumentException("A set of days holds at least one.", nameof(days)),
            1 => Day(sorted[0]),
            _ => Between(sorted[0], sorted[^1]) with { OneOf = sorted },
        };
    }

    /// <summary>A thing that lasts from one date to another, both inclusive.</summary>
    public static ResolvedDate Lasting(UncertainDate start, UncertainDate end) => new(start) { EndKind = EndKind.Closed, End = end };

    /// <summary>A thing that started and goes on: "since Monday".</summary>
    public static ResolvedDate Since(UncertainDate start) => new(start) { EndKind = EndKind.Open };

    /// <summary>A thing that ends, with a start that nobody tells: "until Monday".</summary>
    public static ResolvedDate Until(UncertainDate end) => new(end) { IsStartOpen = true, EndKind = EndKind.Closed, End = end };

    public bool Equals(ResolvedDate? other) =>
        other is not null && Start == other.Start && EndKind == other.EndKind && End == other.End && IsStartOpen == other.IsStartOpen
        && Portion == other.Portion && Time == other.Time && PartOfDay == other.PartOfDay && OneOf.AsSpan().SequenceEqual(other.OneOf.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Start, EndKind, End, IsStartOpen, Portion, Time, PartOfDay, OneOf.Length);
}
