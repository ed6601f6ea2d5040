namespace Chronology.Resolution.Publication;

/// <summary>What an expression can tell about the day its document was published.</summary>
internal enum ExpressionShape
{
    /// <summary>Nothing: a duration, a set, a vague word, a clock time.</summary>
    Other,

    /// <summary>A day, month or year with its year.</summary>
    Full,

    /// <summary>A whole day with its clock time: when a page or a comment was posted, seldom when something happened.</summary>
    Stamp,

    /// <summary>Month and day, no year.</summary>
    DayWithoutYear,

    /// <summary>A month, no year.</summary>
    MonthWithoutYear,

    /// <summary>"last month".</summary>
    LastMonth,

    /// <summary>A bare weekday.</summary>
    Weekday,
}
