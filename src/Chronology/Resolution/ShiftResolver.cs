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

        if (value.IsComparison || (value is { IsCounted: true, Unit: TimeUnit.Year, Amount: -1 } && state is { IsNarrative: false, Period: not null }))
        {
            return Compare(value, state);
        }

        var (origin, anchor) = Origin(value, state);
        if (origin is not { IsKnown: true } point)
        {
            return ResolvedPoint.Of(Unknown(value.Unit), AnchorKind.Missing);
        }

        if (value is { IsTurn: true, Unit: TimeUnit.Century })
        {
            point = point.Plus(50, TimeUnit.Year) ?? point;
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

    /// <summary>A report's own quarter, or the same quarter of the year before: "a year ago" beside "the third quarter" is a quarter.</summary>
    private static ResolvedPoint Compare(ShiftValue value, AnchorState state)
    {
        var (period, anchor) = state.Period is { } told ? (told, AnchorKind.PreviousDate)
            : state.Publication is not { } day ? ((CalendarPoint?)null, AnchorKind.Missing)
            : value.Unit == TimeUnit.Year ? (CalendarPoint.Containing(day, TimeUnit.Year), AnchorKind.Publication)
            : (CalendarPoint.Containing(day, TimeUnit.Quarter).Plus(-1, TimeUnit.Quarter), AnchorKind.Publication);
        // "for the full year" of a report on its fourth quarter is that quarter's year.
        period = value is { Unit: TimeUnit.Year, Amount: 0 } && period is { } part ? CalendarPoint.Containing(part.First, TimeUnit.Year) : period;
        return period?.Plus((int)value.Amount, value.Unit) is { } point ? ResolvedPoint.Of(point, anchor) : ResolvedPoint.Of(Unknown(value.Unit), AnchorKind.Missing);
    }

    private static (CalendarPoint? Point, AnchorKind Anchor) Origin(ShiftValue value, AnchorState state)
    {
        // A narrative's "next year" is the year after what it tells of; its "today" and "ago" are the writer's.
        var isTold = state is { IsNarrative: true, Previous: not null } && !value.IsCounted && value.Unit > TimeUnit.Day;
        if (value.Origin == ShiftOrigin.Writing && !isTold)
        {
            return state.Publication is { } day ? (CalendarPoint.OfDay(WeekDay(value, day, state)), AnchorKind.Publication) : (null, AnchorKind.Missing);
        }

        // "That year" is the one told last; what counts on goes on with the story.
        if (((value.Unit == TimeUnit.Day ? state.CountedDay : null) ?? (value.Amount == 0 ? null : state.Resumed) ?? state.NearPrevious) is { } previous)
        {
            return (previous, AnchorKind.PreviousDate);
        }

        return state.Publication is { } writing && !state.IsNarrative ? (CalendarPoint.OfDay(writing), AnchorKind.Publication) : (null, AnchorKind.Missing);
    }

    /// <summary>Where weeks begin on Sunday, a Sunday counts as the day after it: it is the first of the week that ISO gives to its Monday.</summary>
    private static LocalDate WeekDay(ShiftValue value, LocalDate day, AnchorState state) =>
        value.Unit == TimeUnit.Week && day.DayOfWeek == IsoDayOfWeek.Sunday && state.Context.Conventions.WeeksBeginOnSunday ? day.PlusDays(1) : day;

    private static CalendarPoint? Shift(ShiftValue value, CalendarPoint origin)
    {
        // "a year earlier" after "the third quarter" is the third quarter of the year before.
        if (value.IsCounted && value.Unit == TimeUnit.Year && value.Origin == ShiftOrigin.PreviousDate && value.Amount == decimal.Truncate(value.Amount)
            && origin.Unit is TimeUnit.Quarter or TimeUnit.Half)
        {
            return origin.Plus((int)value.Amount, TimeUnit.Year);
        }

        // "two decades later" after the 1930s is the 1950s.
        if (value.IsCounted && value.Unit is TimeUnit.Decade or TimeUnit.Century && origin.Unit == value.Unit && value.Amount == decimal.Truncate(value.Amount))
        {
            return origin.Plus((int)Math.Clamp(value.Amount, -1000, 1000), value.Unit);
        }

        // A decade or a century counted keeps the year: "two decades ago" is one year, not ten.
        if (value.IsCounted && value.Unit is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium)
        {
            return Move(origin, value.Amount * (value.Unit == TimeUnit.Decade ? 10 : value.Unit == TimeUnit.Century ? 100 : 1000), TimeUnit.Year);
        }

        return value.Unit == TimeUnit.Millennium ? null : Move(origin, value.Amount, value.Unit);
    }

    private static (int Amount, TimeUnit Unit) Whole(decimal amount, TimeUnit unit)
    {
        amount = Math.Clamp(amount, -100_000_000, 100_000_000);
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
