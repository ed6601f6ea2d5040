namespace Chronology.Tagging;

/// <summary>The second part of a range, whose first expression already tells the whole.</summary>
public sealed record RangeEndValue(TemporalValue Start, TemporalValue End) : TemporalValue(End.Type)
{
    public override TemporalNeed Need => End.Need;
}
