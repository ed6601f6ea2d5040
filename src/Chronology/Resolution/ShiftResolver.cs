using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Counts from the day of writing or from the date told before.</summary>
internal static class ShiftResolver
{
    public static ResolvedPoint Resolve(ShiftValue value, AnchorState state)
    {
        if (value.IsVague || value.Unit < TimeUnit.Day || value.Unit == TimeUnit.Unspecified)
        {
            return new ResolvedPoint(null, value.Amount < 0 ? "PAST_REF" : value.Amount > 0 ? "FUTURE_REF" : "PRESENT_REF", AnchorKind.None);
        }

        var (origin, anchor) = Origin(value, state);
        if (origin is not { IsKnown: true } point)
        {
            return ResolvedPoint.Of(Unknown(value.Unit), AnchorKind.Missing);
        }

        return Shift(value, point) is { } shifted ? ResolvedPoint.Of(shifted, anchor) : ResolvedPoint.Of(Unknown(value.Unit), AnchorKind.Missing);
    }

    /// <summary>So many units from a point, as coarse as the unit; null when the point is too coarse or the calendar ends.</summary>
    public static CalendarPoint? Move(CalendarPoint origin, decimal amount, TimeUnit unit)
    {
        var (whole, finer) = Whole(amount, unit);
        var at = Coarser(origin.Unit, finer) ? (CalendarPoint?)null : finer == TimeUnit.Day ? origin : CalendarPoint.Containing(origin.First, finer);
        return at?.Plus(whole, finer);
    }

    private static (CalendarPoint? Point, AnchorKind Anchor) Origin(ShiftValue value, AnchorState state)
    {
        if (value.Origin == ShiftOrigin.Writing)
        {
            return state.Publication is { } day ? (CalendarPoint.OfDay(day), AnchorKind.Publication) : (null, AnchorKind.Missing);
        }

        if (state.NearPrevious is { } previous)
        {
            return (previous, AnchorKind.PreviousDate);
        }

        return state.Publication is { } writing && !state.IsNarrative ? (CalendarPoint.OfDay(writing), AnchorKind.Publication) : (null, AnchorKind.Missing);
    }

    private static CalendarPoint? Shift(ShiftValue value, CalendarPoint origin)
    {
        // "a year earlier" after "the third quarter" is the third quarter of the year before.
        if (value.IsCounted && value.Unit == TimeUnit.Year && value.Origin == ShiftOrigin.PreviousDate && value.Amount == decimal.Truncate(value.Amount)
            && origin.Unit is TimeUnit.Quarter or TimeUnit.Half)
        {
            return origin.Plus((int)value.Amount, TimeUnit.Year);
        }

        // A decade or a century counted keeps the year: "two decades ago" is one year, not ten.
        if (value.IsCounted && value.Unit is TimeUnit.Decade or TimeUnit.Century)
        {
            return Move(origin, value.Amount * (value.Unit == TimeUnit.Decade ? 10 : 100), TimeUnit.Year);
        }

        return Move(origin, value.Amount, value.Unit);
    }

    private static (int Amount, TimeUnit Unit) Whole(decimal amount, TimeUnit unit)
    {
        amount = Math.Clamp(amount, -1_000_000, 1_000_000);
        if (amount == decimal.Truncate(amount))
        {
            return ((int)amount, unit);
        }

        return unit switch
        {
            TimeUnit.Year => ((int)(amount * 12), TimeUnit.Month),
            TimeUnit.Week => ((int)(amount * 7), TimeUnit.Day),
            _ => ((int)amount, unit),
        };
    }

    private static bool Coarser(TimeUnit origin, TimeUnit unit) => (origin, unit) switch
    {
        (TimeUnit.Week or TimeUnit.Weekend, TimeUnit.Week or TimeUnit.Weekend) => false,
        _ => origin > unit,
    };

    private static CalendarPoint Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Millennium => new CalendarPoint(TimeUnit.Century, null),
        _ => new CalendarPoint(unit, null),
    };
}
