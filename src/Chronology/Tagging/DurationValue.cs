namespace Chronology.Tagging;

/// <summary>A length of time: "72 hours", "the past two years", "over a decade".</summary>
/// <param name="Amount">Null when the words give none ("years").</param>
public sealed record DurationValue(decimal? Amount, TimeUnit Unit) : TemporalValue(Timex3Type.Duration)
{
    /// <summary>The second part of "two hours and ten minutes"; 0 when there is none.</summary>
    public decimal SecondAmount { get; init; }

    public TimeUnit SecondUnit { get; init; }

    /// <summary>Where it lies: Last before the anchor ("the past two years"), Next after it, else Unsaid.</summary>
    public Which Window { get; init; }

    /// <summary>True for "ten trading days": no calendar counts them.</summary>
    public bool IsWorkingDays { get; init; }

    public override TemporalNeed Need => TemporalNeed.Duration;
}
