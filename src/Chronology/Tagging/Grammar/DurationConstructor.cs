using System.Globalization;

namespace Chronology.Tagging.Grammar;

/// <summary>Lengths of time, and what recurs.</summary>
internal static class DurationConstructor
{
    public static TemporalValue? Duration(RuleMatch m)
    {
        if (m.Parsed<TimeUnit>("unit") is not { } unit)
        {
            return null;
        }

        var amount = m.Has("count") ? m.Number("count") : m.Has("half") ? 0 : null;
        var value = new DurationValue(m.Has("half") ? amount + 0.5m : amount, unit) { Window = m.Parsed<Which>("which") ?? Which.Unsaid, IsWorkingDays = m.Has("working") };
        if (m.Parsed<TimeUnit>("unit2") is { } finer && finer >= unit)
        {
            return null;
        }

        return m.Parsed<TimeUnit>("unit2") is { } second && m.Has("count2")
            ? value with { SecondAmount = m.Number("count2") ?? 0, SecondUnit = second }
            : value;
    }

    /// <summary>"every two weeks", "each Monday", "twice a year", "daily".</summary>
    public static TemporalValue? Set(RuleMatch m)
    {
        var each = m.Inner("expression") ?? (m.Has("part") ? TimeConstructor.Time(m) : null) ?? (m.Parsed<TimeUnit>("unit") is { } unit
            ? new DurationValue(m.Has("count") ? m.Number("count") : 1, unit)
            : m.Has("holiday") ? CalendarConstructor.Holiday(m) : CalendarConstructor.Date(m));
        return each is null ? null : new SetValue(each is SetValue inner ? inner.Each : each) { Quantifier = m.Value("quant"), Frequency = m.Value("freq") ?? (m.Int("times") is { } times ? string.Create(CultureInfo.InvariantCulture, $"{times}X") : null) };
    }
}
