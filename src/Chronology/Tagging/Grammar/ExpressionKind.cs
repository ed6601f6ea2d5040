namespace Chronology.Tagging.Grammar;

/// <summary>What a pattern of a later stage sees of an expression that an earlier stage found.</summary>
internal enum ExpressionKind
{
    Day,
    MonthDay,
    DayOfMonth,
    Month,
    YearMonth,
    Year,
    Quarter,
    YearQuarter,
    Half,
    Season,
    YearSeason,
    Decade,
    Century,
    Weekday,
    Weekend,
    Week,
    Holiday,

    /// <summary>today, yesterday, that day.</summary>
    RelativeDay,

    /// <summary>this week, last week.</summary>
    RelativeWeek,

    /// <summary>last month, that month.</summary>
    RelativeMonth,

    /// <summary>last quarter.</summary>
    RelativeQuarter,

    /// <summary>last year, that year.</summary>
    RelativeYear,

    /// <summary>three days ago, two weeks later.</summary>
    Counted,
    Clock,

    /// <summary>the morning, that evening.</summary>
    PartOfDay,

    /// <summary>Tuesday night, 10 p.m. Wednesday.</summary>
    DayTime,
    Duration,

    /// <summary>A duration with its place: the past two years.</summary>
    Window,
    Set,
    Vague,
    Anniversary,
    Other,
}
