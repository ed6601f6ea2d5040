namespace Chronology.Tagging;

/// <summary>A place in the calendar, with the parts that the words give and no others.</summary>
/// <remarks>All parts null or 0 is never produced. Years are astronomical: 44 BCE is -43.</remarks>
public sealed record CalendarValue() : TemporalValue(Timex3Type.Date)
{
    public int? Year { get; init; }

    /// <summary>The last two digits of a year ("'99"), when the words give no more; -1 when they do not.</summary>
    public int ShortYear { get; init; } = -1;

    /// <summary>1 to 12; 0 when unsaid.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31; 0 when unsaid.</summary>
    public int Day { get; init; }

    /// <summary>ISO: Monday is 1; 0 when unsaid.</summary>
    public int Weekday { get; init; }

    /// <summary>ISO week, 1 to 53; 0 when unsaid.</summary>
    public int Week { get; init; }

    public int Quarter { get; init; }

    public int Half { get; init; }

    public CalendarSeason Season { get; init; }

    /// <summary>The year without its last digit ("the 1990s": 199); null when no decade is said.</summary>
    public int? Decade { get; init; }

    /// <summary>A decade without its century ("the nineties": 9); -1 when none is said.</summary>
    public int ShortDecade { get; init; } = -1;

    /// <summary>The number of the century ("the 20th century": 20, negative before the common era); 0 when none is said.</summary>
    public int Century { get; init; }

    public bool IsWeekend { get; init; }

    /// <summary>The year is a fiscal one: its bounds are not the calendar's unless somebody tells them.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>True for "the 1988 period": the same part of that year as the report tells of.</summary>
    public bool IsComparison { get; init; }

    public Which Which { get; init; }

    /// <summary>The wider date that this is part of: "last year" of "July last year"; null when there is none.</summary>
    public TemporalValue? Within { get; init; }

    /// <summary>True when day and month could change places ("05/06/2024").</summary>
    public bool IsOrderAmbiguous { get; init; }

    public override TemporalNeed Need => this switch
    {
        { Within: { } outer } => outer.Need,
        { Year: not null } or { Decade: not null } or { Century: not 0 } => TemporalNeed.Nothing,
        { Which: Which.Previous or Which.Following } => TemporalNeed.PreviousDate,
        { Weekday: > 0, Month: 0, Day: 0 } or { IsWeekend: true } => TemporalNeed.Week,
        { Which: not Which.Unsaid } => TemporalNeed.Writing,
        { Month: 0, Day: > 0 } => TemporalNeed.PreviousDate,
        _ => TemporalNeed.Year,
    };
}
