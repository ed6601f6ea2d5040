namespace Chronology.Tagging;

/// <summary>The first part of a range that lasts until <paramref name="End"/>: "from 6 to 9 October".</summary>
/// <remarks>As TIMEX3 has it each end is an expression of its own; this is the first, and <see cref="RangeEndValue"/> the second.</remarks>
public sealed record RangeValue(TemporalValue Start, TemporalValue End) : TemporalValue(Start.Type)
{
    public override TemporalNeed Need => Start.Need;
}
