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

    /// <summary>When true the start is open (EDTF <c>../2025-10-06</c>: "until Monday"), and <see cref="Start"/> repeats the end.</summary>
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

    public bool Equals(ResolvedDate? other) =>
        other is not null && Start == other.Start && EndKind == other.EndKind && End == other.End && IsStartOpen == other.IsStartOpen
        && Portion == other.Portion && Time == other.Time && PartOfDay == other.PartOfDay && OneOf.AsSpan().SequenceEqual(other.OneOf.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Start, EndKind, End, Portion, Time, PartOfDay, OneOf.Length);
}
