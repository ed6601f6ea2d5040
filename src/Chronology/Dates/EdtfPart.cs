using System.Collections.Immutable;
using NodaTime;

namespace Chronology.Dates;

/// <summary>One date of an EDTF string, as it was read: a side of an interval, an item of a set, or the whole.</summary>
/// <param name="OneOf">Empty, or the days that unspecified digits leave (<c>156X-12-25</c>).</param>
internal sealed record EdtfPart(UncertainDate Date, ImmutableArray<LocalDate> OneOf, LocalTime? Time)
{
    public ResolvedDate ToResolved() => new(Date) { OneOf = OneOf, Time = Time };
}
