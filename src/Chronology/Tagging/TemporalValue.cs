namespace Chronology.Tagging;

/// <summary>What an expression says: "last month" is the month before the anchor, whatever the anchor turns out to be.</summary>
public abstract record TemporalValue(Timex3Type Type)
{
    /// <summary>TIMEX3 <c>mod</c>: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE; null when there is none.</summary>
    public string? Mod { get; init; }

    /// <summary>What it lacks to be a date.</summary>
    public abstract TemporalNeed Need { get; }

    /// <summary>True when the words alone give the date.</summary>
    public bool IsFull => Need == TemporalNeed.Nothing;
}
