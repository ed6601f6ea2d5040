namespace Chronology.Tagging;

/// <summary>What an expression lacks to be a date, which is also what it can tell about its document's own day.</summary>
public enum TemporalNeed : byte
{
    /// <summary>The words give the whole date: "October 7, 2023", "2015".</summary>
    Nothing,

    /// <summary>Month, day, quarter or season are said, the year is not: "July 28", "in October".</summary>
    Year,

    /// <summary>A day of the week: "on Saturday", "last Friday".</summary>
    Week,

    /// <summary>Counted from the day of writing: "today", "last month", "three days ago".</summary>
    Writing,

    /// <summary>Counted from a date told before: "that evening", "two days later".</summary>
    PreviousDate,

    /// <summary>A length of time, no date.</summary>
    Duration,

    /// <summary>Something that recurs, no date.</summary>
    Recurrence,

    /// <summary>Now, once, soon: no date.</summary>
    Vague,
}
