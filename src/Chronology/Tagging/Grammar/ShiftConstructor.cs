namespace Chronology.Tagging.Grammar;

/// <summary>Dates that are counted from another: from the day of writing, from a date told before, from a date in the same words.</summary>
internal static class ShiftConstructor
{
    /// <summary>"three days ago", "two weeks later".</summary>
    public static TemporalValue? Shift(RuleMatch m)
    {
        var sign = m.Int("direction") ?? 1;
        var origin = m.Parsed<ShiftOrigin>("origin") ?? ShiftOrigin.Writing;
        if (m.Parsed<TimeUnit>("unit") is not { } unit)
        {
            return null;
        }

        var count = m.Has("count") ? m.Number("count") : 1;
        var amount = Math.Min(count ?? 1, 1_000_000_000m) + (m.Has("half") ? 0.5m : 0);
        return new ShiftValue(sign * amount, unit, origin) { IsVague = count is null, IsCounted = true };
    }

    /// <summary>"last month", "this week", "that year", "today".</summary>
    public static TemporalValue? Unit(RuleMatch m)
    {
        if (m.Parsed<TimeUnit>("unit") is not { } unit)
        {
            return null;
        }

        var (amount, origin) = m.Value("which") switch
        {
            "Last" => (-1, ShiftOrigin.Writing),
            "Next" => (1, ShiftOrigin.Writing),
            "Previous" => (-1, ShiftOrigin.PreviousDate),
            "Following" => (1, ShiftOrigin.PreviousDate),
            "Same" => (0, ShiftOrigin.PreviousDate),
            "This" => (0, ShiftOrigin.Writing),
            _ => (m.Int("offset") ?? 0, m.Parsed<ShiftOrigin>("origin") ?? ShiftOrigin.Writing),
        };
        return new ShiftValue(amount, unit, origin) { IsComparison = m.Has("comparison"), IsTurn = m.Has("turn"), IsFiscal = m.Has("fiscal") };
    }

    /// <summary>"the day after October 7", "two weeks before Christmas", "on the eve of the anniversary".</summary>
    public static TemporalValue? Relative(RuleMatch m)
    {
        if (m.Inner("expression") is not { } inner)
        {
            return null;
        }

        // "a week from Tuesday" counts from the next one.
        if (m.Parsed<Which>("which") is { } which && inner is CalendarValue { Weekday: > 0, Month: 0, Which: Which.Unsaid } weekday)
        {
            inner = weekday with { Which = which };
        }

        var sign = m.Int("direction") ?? 1;
        if (m.Inner("span") is DurationValue { Amount: { } amount, Unit: >= TimeUnit.Day and < TimeUnit.Unspecified, IsWorkingDays: false } span)
        {
            return new RelativeValue(sign * Math.Min(amount, 100_000_000m), span.Unit, inner);
        }

        // "a year ago today" counts from today.
        if (m.Inner("span") is ShiftValue { IsCounted: true, IsVague: false, Unit: >= TimeUnit.Day and < TimeUnit.Unspecified } ago)
        {
            return new RelativeValue(ago.Amount, ago.Unit, inner);
        }

        return !m.Has("span") && m.Parsed<TimeUnit>("unit") is { } unit && unit >= TimeUnit.Day ? new RelativeValue(sign, unit, inner) : null;
    }

    public static TemporalValue Anniversary(RuleMatch m) => new AnniversaryValue(Math.Clamp(m.Int("count") ?? 0, 0, 9999), m.Inner("expression"));
}
