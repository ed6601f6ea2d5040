using NodaTime;

namespace Chronology.Tagging;

/// <summary>A clock time or a part of the day, on a day that the words may give: "10 p.m. Wednesday", "that evening", "midnight".</summary>
/// <param name="Date">The day's own words; null when there are none, and then the previous date counts.</param>
public sealed record TimeOfDayValue(TemporalValue? Date) : TemporalValue(Timex3Type.Time)
{
    private const int FirstLateHour = 18;
    private const int FirstAfternoonHour = 12;

    /// <summary>The time on the clock; null when only a part of the day is said.</summary>
    public LocalTime? Clock { get; init; }

    /// <summary>How much of the clock was said.</summary>
    public TimeUnit Precision { get; init; } = TimeUnit.Minute;

    /// <summary>True for the midnight that ends a day (TIMEX3 T24).</summary>
    public bool IsDayEnd { get; init; }

    /// <summary>True for an hour alone, which may be of either half of the day: "at 7".</summary>
    public bool IsHalfOpen { get; init; }

    /// <summary>TIMEX3 part of day without the T: MO, MI, AF, EV, NI, DT; null when only the clock is said.</summary>
    public string? Part { get; init; }

    /// <summary>Offset from UTC in minutes, when an unambiguous zone is said.</summary>
    public int? ZoneMinutes { get; init; }

    /// <summary>True for an evening or a night, and for a clock from six in the evening on.</summary>
    public bool IsLate => Clock is { } clock ? IsDayEnd || clock.Hour >= FirstLateHour : Part is "EV" or "NI";

    /// <summary>True for a morning, and for a clock before noon.</summary>
    public bool IsEarly => Clock is { } clock ? !IsDayEnd && !IsHalfOpen && clock.Hour < FirstAfternoonHour : Part is "MO";

    public override TemporalNeed Need => Date?.Need ?? TemporalNeed.PreviousDate;
}
