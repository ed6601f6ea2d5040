using System.Collections.Immutable;
using NodaTime;

namespace Chronology.Dates;

/// <summary>The one order of dates in a chronology: total, and equal only for equal dates.</summary>
/// <remarks>
/// First the earliest possible day; on the same day what ends then (<c>../X</c>), then coarse dates with the widest first, exact days, approximate
/// dates (but not times, which keep to the clock), and what goes on from then (<c>X/..</c>, <c>X/</c>). Among exact days the whole day comes before its parts and times, in the clock's order,
/// and the shorter extent before the longer.
/// </remarks>
public sealed class DateOrder : IComparer<ResolvedDate>
{
    private DateOrder()
    {
    }

    private enum Place
    {
        Before,
        Coarse,
        Exact,
        Around,
        After,
    }

    public static DateOrder Instance { get; } = new();

    /// <summary>Null sorts last: an event without a date stands at the end.</summary>
    public int Compare(ResolvedDate? x, ResolvedDate? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        var order = x.First.CompareTo(y.First);
        order = order != 0 ? order : PlaceOf(x).CompareTo(PlaceOf(y));
        order = order != 0 ? order : y.Start.Latest.CompareTo(x.Start.Latest);
        order = order != 0 ? order : y.Start.Granularity.CompareTo(x.Start.Granularity);
        order = order != 0 ? order : x.Portion.CompareTo(y.Portion);
        order = order != 0 ? order : CompareClock(x, y);
        order = order != 0 ? order : CompareEnds(x, y);
        order = order != 0 ? order : x.Start.Qualifier.CompareTo(y.Start.Qualifier);
        order = order != 0 ? order : x.IsStartOpen.CompareTo(y.IsStartOpen);
        return order != 0 ? order : CompareSets(x.OneOf, y.OneOf);
    }

    private static Place PlaceOf(ResolvedDate date) => date switch
    {
        { IsStartOpen: true } => Place.Before,
        { EndKind: EndKind.Open or EndKind.Unknown } => Place.After,
        _ when date.Start.Qualifier.HasFlag(DateQualifier.Approximate) && date.Time is null => Place.Around,
        { Start: { IsDay: true, Granularity: <= Granularity.Day } } => Place.Exact,
        _ => Place.Coarse,
    };

    private static int CompareClock(ResolvedDate x, ResolvedDate y)
    {
        var order = StartOfPart(x).CompareTo(StartOfPart(y));
        order = order != 0 ? order : (x.Time is null).CompareTo(y.Time is null);
        return order != 0 ? order : string.CompareOrdinal(x.PartOfDay, y.PartOfDay);
    }

    /// <summary>Where on the clock it starts; the whole day starts before midnight, so to speak.</summary>
    private static LocalTime? Clock(ResolvedDate date) => date.Time ?? date.PartOfDay switch
    {
        "MO" or "DT" => new LocalTime(6, 0),
        "MI" or "AF" => new LocalTime(12, 0),
        "EV" => new LocalTime(18, 0),
        "NI" => new LocalTime(21, 0),
        _ => null,
    };

    private static long StartOfPart(ResolvedDate date) => Clock(date)?.NanosecondOfDay ?? -1;

    private static int CompareEnds(ResolvedDate x, ResolvedDate y)
    {
        var order = x.EndKind.CompareTo(y.EndKind);
        order = order != 0 ? order : x.End.Latest.CompareTo(y.End.Latest);
        order = order != 0 ? order : x.End.Earliest.CompareTo(y.End.Earliest);
        order = order != 0 ? order : x.End.Granularity.CompareTo(y.End.Granularity);
        return order != 0 ? order : x.End.Qualifier.CompareTo(y.End.Qualifier);
    }

    private static int CompareSets(ImmutableArray<LocalDate> x, ImmutableArray<LocalDate> y)
    {
        for (var i = 0; i < x.Length && i < y.Length; i++)
        {
            if (x[i] != y[i])
            {
                return x[i].CompareTo(y[i]);
            }
        }

        return x.Length.CompareTo(y.Length);
    }
}
