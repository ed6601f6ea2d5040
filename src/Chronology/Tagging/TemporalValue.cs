namespace Chronology.Tagging;

/// <summary>What an expression says: "last month" is the month before the anchor, whatever the anchor turns out to be.</summary>
public abstract record TemporalValue(Timex3Type Type);
