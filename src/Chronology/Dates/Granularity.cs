namespace Chronology.Dates;

/// <summary>How fine a date is, finest first: it is never finer than the words that told it.</summary>
public enum Granularity
{
    Time,
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
}
