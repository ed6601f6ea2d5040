namespace Chronology.Dates;

/// <summary>Which portion of a coarse date the words name (TIMEX3 mod START, MID, END).</summary>
public enum DatePortion
{
    Whole,
    Early,
    Mid,
    Late,
}
