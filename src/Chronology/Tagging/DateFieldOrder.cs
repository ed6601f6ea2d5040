namespace Chronology.Tagging;

/// <summary>How dates in figures alone are written: 05/06/2024 is 6 May or 5 June.</summary>
public enum DateFieldOrder
{
    /// <summary>Month, day, year.</summary>
    MonthFirst,

    /// <summary>Day, month, year.</summary>
    DayFirst,
}
