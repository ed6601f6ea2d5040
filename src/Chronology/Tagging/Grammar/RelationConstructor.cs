namespace Chronology.Tagging.Grammar;

/// <summary>What expressions of one sentence say about each other; it changes them where they stand.</summary>
internal static class RelationConstructor
{
    /// <summary>"from October 6 to 9": the first part tells the whole, the second is marked as its end.</summary>
    public static bool Range(RuleMatch m)
    {
        if (m.FoundIndex("from") is not { } from || m.FoundIndex("to") is not { } to)
        {
            return false;
        }

        var (start, end) = (m.Found[from].Value, m.Found[to].Value);
        if (start is RangeValue or RangeEndValue or DurationValue or SetValue or VagueValue || end is RangeValue or RangeEndValue or DurationValue or SetValue or VagueValue)
        {
            return false;
        }

        start = SharedDay(start, end) ?? Earlier(Shared(start, end), start, end) ?? start;
        end = SharedDay(end, start) ?? Shared(end, start) ?? end;
        m.Found[from] = m.Found[from] with { Value = new RangeValue(start, end) { Mod = start.Mod } };
        m.Found[to] = m.Found[to] with { Value = new RangeEndValue(start, end) { Mod = end.Mod } };
        return true;
    }

    /// <summary>"May and June 2024": what the second says of the year, or the first of the month, goes for both.</summary>
    public static bool Share(RuleMatch m)
    {
        if (m.FoundIndex("from") is not { } from || m.FoundIndex("to") is not { } to)
        {
            return false;
        }

        var (first, second) = (m.Found[from].Value, m.Found[to].Value);
        first = SharedDay(first, second) ?? Shared(first, second) ?? first;
        second = Shared(second, first) ?? second;
        if (m.FoundIndex("other") is { } other)
        {
            // "May 3, 4 and 9, 2021": the month comes from before, the year from behind.
            var middle = m.Found[other].Value;
            middle = Shared(middle, first) ?? middle;
            m.Found[other] = m.Found[other] with { Value = Shared(middle, second) ?? middle };
        }

        m.Found[from] = m.Found[from] with { Value = Shared(first, second) ?? first };
        m.Found[to] = m.Found[to] with { Value = second };
        return true;
    }

    /// <summary>"since October 6", "until Monday".</summary>
    public static bool Open(RuleMatch m)
    {
        if (m.FoundIndex("expression") is not { } index || m.Found[index].Value is RangeValue or RangeEndValue or OpenValue or DurationValue or SetValue or VagueValue)
        {
            return false;
        }

        var value = m.Found[index].Value;
        m.Found[index] = m.Found[index] with { Value = new OpenValue(value, m.Value("side") == "until") { Mod = value.Mod } };
        return true;
    }

    /// <summary>"between 9 a.m. and 5 p.m. on Monday", "the night of September 11-12, 2012": the day, or its year, goes for both.</summary>
    private static TimeOfDayValue? SharedDay(TemporalValue poor, TemporalValue rich) => (poor, rich) switch
    {
        (TimeOfDayValue { Date: null } time, TimeOfDayValue { Date: { } day }) => time with { Date = day },
        (TimeOfDayValue { Date: { } own } time, _) when Shared(own, rich) is { } date => time with { Date = date },
        _ => null,
    };

    /// <summary><paramref name="poor"/> with the month or year that only <paramref name="rich"/> says; null when it lacks none.</summary>
    private static CalendarValue? Shared(TemporalValue poor, TemporalValue rich)
    {
        if (poor is not CalendarValue p || rich is not CalendarValue r || p.Which != Which.Unsaid)
        {
            return null;
        }

        if (p is { Weekday: > 0, Month: 0, Day: 0, Within: null } && r is { Weekday: > 0, Within: { } week })
        {
            return p with { Within = week };
        }

        if (p is { Day: > 0, Month: 0 } && r.Month > 0)
        {
            p = p with { Month = r.Month };
        }

        var lacksYear = p.Year is null && p.Within is null && p.ShortYear < 0 && (p.Month > 0 || p.Quarter > 0 || p.Half > 0 || p.Season != CalendarSeason.None);
        p = lacksYear && (r.Year is not null || r.ShortYear >= 0 || r.Within is not null) ? p with { Year = r.Year, ShortYear = r.ShortYear, Within = r.Within } : p;
        return CalendarConstructor.HasDay(p) ? p : null;
    }

    /// <summary>"from November to January 2022": what starts in the later month started the year before.</summary>
    private static CalendarValue? Earlier(CalendarValue? start, TemporalValue told, TemporalValue end) =>
        start is { Year: { } year } && told is CalendarValue { Year: null } && end is CalendarValue { Month: > 0 } e && start.Month > e.Month ? start with { Year = year - 1 } : start;
}
