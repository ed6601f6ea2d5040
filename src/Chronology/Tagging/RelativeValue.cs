namespace Chronology.Tagging;

/// <summary>So many units before or after a date that the words give too: "the day after October 7", "on the eve of the anniversary".</summary>
public sealed record RelativeValue(decimal Amount, TimeUnit Unit, TemporalValue Base) : TemporalValue(Timex3Type.Date)
{
    public override TemporalNeed Need => Base.Need;
}
