using NodaTime;

namespace Chronology.Tagging.Grammar;

/// <summary>Times of the day.</summary>
internal static class TimeConstructor
{
    /// <summary>"7:15 p.m.", "noon", "the morning", "that evening".</summary>
    public static TemporalValue? Time(RuleMatch m)
    {
        if (m.Inner("date") is TimeOfDayValue { Part: { } told } within)
        {
            return HourOf(m, within, told);
        }

        var date = m.Inner("expression") ?? Day(m);
        var run = m.Int("hhmm");
        if (!m.Has("hour") && run is null)
        {
            return m.Value("part") is { } part ? new TimeOfDayValue(date) { Part = part } : null;
        }

        var (hour, minute, second) = (m.Int("hour") ?? run / 100 ?? -1, m.Int("minute") ?? run % 100 ?? 0, m.Int("second") ?? 0);
        var half = m.Value("half-day");
        if (half is not null)
        {
            // "9 to 5 p.m." begins in the other half of the day.
            var isLate = half == "PM" != (m.Int("end-hour") is { } end && hour % 12 > end % 12);
            hour = hour is < 1 or > 12 ? -1 : (hour % 12) + (isLate ? 12 : 0);
        }

        if (m.Int("minute-to") is { } before)
        {
            (hour, minute) = (hour == 0 ? 23 : hour - 1, 60 - before);
        }

        if (hour is < 0 or > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0))
        {
            return null;
        }

        var precision = m.Has("second") ? TimeUnit.Second : m.Has("minute") || m.Has("minute-to") || run is not null ? TimeUnit.Minute : TimeUnit.Hour;
        return new TimeOfDayValue(date)
        {
            Clock = new LocalTime(hour % 24, minute, second),
            IsDayEnd = hour == 24,
            Precision = precision,
            IsHalfOpen = precision == TimeUnit.Hour && half is null && hour is >= 1 and <= 11,
            ZoneMinutes = (m.Int("zone") ?? (m.Int("zone-hour") * 60)) is { } zone ? (m.Value("sign") == "-" ? -zone : zone) : null,
        };
    }

    /// <summary>A time and a day side by side: "10 p.m. Wednesday", "Saturday night", "yesterday at noon".</summary>
    public static TemporalValue? At(RuleMatch m)
    {
        if (m.Inner("time") is not TimeOfDayValue { Date: null } time || m.Inner("date") is not { } date)
        {
            return null;
        }

        // "Tuesday night at 10 p.m.": the clock says more than the night.
        return date is TimeOfDayValue day
            ? time with { Date = day.Date, Part = day.Part ?? time.Part, Clock = InHalf(time.Clock, day.Part) ?? day.Clock, Mod = time.Mod ?? day.Mod }
            : time with { Date = date with { Mod = null }, Mod = time.Mod ?? date.Mod };
    }

    /// <summary>"tonight at 10", "Friday morning at 8": the part of the day says which half of it.</summary>
    private static TimeOfDayValue? HourOf(RuleMatch m, TimeOfDayValue part, string name)
    {
        var hour = m.Int("hour") ?? 0;
        return name is "MO" or "AF" or "EV" or "NI" && hour is >= 1 and <= 12
            ? part with { Clock = InHalf(new LocalTime(hour, 0), name), IsDayEnd = name == "NI" && hour == 12, Precision = TimeUnit.Hour, Mod = null }
            : null;
    }

    /// <summary>A clock of twelve hours in the half of the day that a part of it tells; the twelve of a night is midnight.</summary>
    private static LocalTime? InHalf(LocalTime? clock, string? part) => (clock?.Hour, part) switch
    {
        (< 12, "AF" or "EV") or (> 5 and < 12, "NI") => clock!.Value.PlusHours(12),
        (12, "NI") => clock!.Value.PlusHours(-12),
        _ => clock,
    };

    private static TemporalValue? Day(RuleMatch m)
    {
        if (m.Has("year"))
        {
            return CalendarConstructor.Date(m);
        }

        if (m.Int("weekday") is { } weekday)
        {
            return new CalendarValue { Weekday = weekday, Which = m.Parsed<Which>("which") ?? Which.Unsaid };
        }

        // "two nights ago".
        return m.Has("count") ? ShiftConstructor.Shift(m)
            : m.Has("which") || m.Has("offset") ? (ShiftConstructor.Unit(m) as ShiftValue ?? new ShiftValue(0, TimeUnit.Day, ShiftOrigin.Writing)) : null;
    }
}
