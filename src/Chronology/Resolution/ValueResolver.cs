using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Resolves one value against the anchors as they stand.</summary>
internal sealed class ValueResolver(AnchorState state)
{
    public bool WeeksBeginOnSunday => state.Context.Conventions.WeeksBeginOnSunday;

    public ResolvedPoint Resolve(TemporalValue value) => value switch
    {
        CalendarValue c => CalendarResolver.Resolve(c, state, this),
        ShiftValue s => ShiftResolver.Resolve(s, state),
        TimeOfDayValue t => (t.Date is { } date ? Timed(date, t) : Untold(t)) with { Time = t },
        DurationValue d => ResolvedPoint.Plain(DurationTimex.Of(d)),
        SetValue s => ResolvedPoint.Plain(SetTimex.Of(s)),
        VagueValue v => ResolvedPoint.Plain(v.When switch { VagueTime.Past => "PAST_REF", VagueTime.Future => "FUTURE_REF", _ => "PRESENT_REF" }),
        HolidayValue h => HolidayResolver.Resolve(h, state, this),
        RelativeValue r => Relative(r),
        NthValue n => NthResolver.Resolve(n, Resolve(n.Base)),
        AnniversaryValue a => Anniversary(a),
        RangeValue r => RangeResolver.Start(r.Start, r.End, state.Tense, this),
        RangeEndValue r => RangeResolver.End(r.Start, r.End, state.Tense, this),
        OpenValue o => Resolve(o.Base),
        _ => ResolvedPoint.Plain("XXXX"),
    };

    /// <summary>"Quiz Friday 8 pm": a weekday with its hour and no verb announces. A story's "tonight" is that of the day told.</summary>
    private ResolvedPoint Timed(TemporalValue date, TimeOfDayValue time)
    {
        if (state.IsNarrative && time.Part == "NI" && date is ShiftValue { Amount: 0, Unit: TimeUnit.Day, Origin: ShiftOrigin.Writing })
        {
            return Untold(time);
        }

        if (state.Tense != VerbTense.Unknown || time.Clock is null || date is not CalendarValue { Weekday: > 0, Month: 0, Day: 0 })
        {
            return Resolve(date);
        }

        state.Tense = VerbTense.Future;
        var day = Resolve(date);
        state.Tense = VerbTense.Unknown;
        return day;
    }

    /// <summary>The day of a time that names none: the day told before, or the one after its night, else that of writing.</summary>
    private ResolvedPoint Untold(TimeOfDayValue time)
    {
        var isRecurring = state.IsRecurring && time.Clock is not null;
        if (state.NearDay is { } previous && !isRecurring)
        {
            return ResolvedPoint.Of(state.IsLate && time.IsEarly ? previous.Plus(1, TimeUnit.Day) ?? previous : previous, AnchorKind.PreviousDate);
        }

        return state.Publication is { } day && !state.IsNarrative && !isRecurring
            ? ResolvedPoint.Of(CalendarPoint.OfDay(day), AnchorKind.Publication)
            : ResolvedPoint.Of(new CalendarPoint(TimeUnit.Day, null), AnchorKind.Missing);
    }

    private ResolvedPoint Relative(RelativeValue value)
    {
        var inner = Resolve(value.Base);
        if (inner.Point is not { IsKnown: true } point)
        {
            return Untellable(inner);
        }

        if (value.Amount == 0)
        {
            // A weekend is that of its nearest days: a Monday's and a Tuesday's are just over.
            var isJustOver = value.Unit == TimeUnit.Weekend && point.First.DayOfWeek <= IsoDayOfWeek.Tuesday;
            return inner with { Point = CalendarPoint.Containing(isJustOver ? ClampedCalendar.PlusDays(point.First, -2) : point.First, value.Unit) };
        }

        var moved = point.IsDay || value.Unit > TimeUnit.Week ? Shifted(point, value) : null;
        return moved is { } shifted ? inner with { Point = shifted, Time = null } : Untellable(inner);
    }

    /// <summary>As coarse as what it was counted from.</summary>
    private static ResolvedPoint Untellable(ResolvedPoint inner) =>
        inner with { Point = null, Timex = inner.Point is { } point ? PointTimex.Of(new CalendarPoint(point.Unit, null)) : "XXXX-XX-XX", Time = null };

    private static CalendarPoint? Shifted(CalendarPoint point, RelativeValue value) =>
        value.Amount == decimal.Truncate(value.Amount) ? point.Plus((int)value.Amount, value.Unit) : ShiftResolver.Move(point, value.Amount, value.Unit);

    private ResolvedPoint Anniversary(AnniversaryValue value)
    {
        if (value.Base is null || value.Years == 0)
        {
            return new ResolvedPoint(null, "XXXX-XX-XX", AnchorKind.Missing);
        }

        var first = Resolve(value.Base);
        return first.Point?.Plus(value.Years, TimeUnit.Year) is { } point ? first with { Point = point } : first with { Point = null, Timex = "XXXX-XX-XX" };
    }
}
