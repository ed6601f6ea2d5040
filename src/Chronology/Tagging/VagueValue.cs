namespace Chronology.Tagging;

/// <summary>A time that has no place in the calendar: "now", "recently", "the coming weeks".</summary>
public sealed record VagueValue(VagueTime When) : TemporalValue(Timex3Type.Date)
{
    public override TemporalNeed Need => TemporalNeed.Vague;
}
