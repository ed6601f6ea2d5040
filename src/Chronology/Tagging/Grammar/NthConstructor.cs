namespace Chronology.Tagging.Grammar;

/// <summary>What stands at a place of a wider date: "the first Monday of March 2021", "the last week of May".</summary>
internal static class NthConstructor
{
    private const int MostUnits = 100;

    public static TemporalValue? Nth(RuleMatch m)
    {
        if (m.Inner("outer") is not { } outer)
        {
            return null;
        }

        // "the last Friday", "the last weekend" and "the last week" were found before as those just gone.
        var weekday = m.Inner("weekday") as CalendarValue;
        var last = m.Inner("inner") as ShiftValue;
        var isLast = weekday is { Which: Which.Last } || last is { Amount: -1, Origin: ShiftOrigin.Writing, IsCounted: false };
        var number = m.Int("number") ?? (isLast ? -1 : 0);
        var unit = weekday is { IsWeekend: true } ? TimeUnit.Weekend : weekday is not null ? TimeUnit.Day : last?.Unit ?? m.Parsed<TimeUnit>("unit");
        return number is 0 or < -1 or > MostUnits || unit is not { } counted || (weekday is not null && (m.Has("number") ? weekday.Which != Which.Unsaid : !isLast))
            ? null
            : new NthValue(number, counted, outer) { Weekday = weekday?.Weekday ?? 0 };
    }
}
