namespace Chronology.Tagging;

/// <summary>One of the units that a wider date holds: "the first Monday of March 2021", "the last day of May", "the third week of June".</summary>
/// <param name="Number">From 1; -1 is the last.</param>
/// <param name="Unit">What is counted; a day of the week counts as <see cref="TimeUnit.Day"/>.</param>
public sealed record NthValue(int Number, TimeUnit Unit, TemporalValue Base) : TemporalValue(Timex3Type.Date)
{
    /// <summary>ISO: Monday is 1; 0 when any day counts.</summary>
    public int Weekday { get; init; }

    public override TemporalNeed Need => Base.Need;
}
