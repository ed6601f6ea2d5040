namespace Chronology.Tagging;

/// <summary>Something that recurs: "every Monday", "twice a week", "annually".</summary>
/// <param name="Each">The unit or the name that recurs.</param>
public sealed record SetValue(TemporalValue Each) : TemporalValue(Timex3Type.Set)
{
    /// <summary>TIMEX3 <c>quant</c>: "EVERY"; null when the words give none.</summary>
    public string? Quantifier { get; init; }

    /// <summary>TIMEX3 <c>freq</c>: "2X"; null when the words give none.</summary>
    public string? Frequency { get; init; }

    public override TemporalNeed Need => TemporalNeed.Recurrence;
}
