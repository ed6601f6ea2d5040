namespace Chronology.Tagging;

/// <summary>A date from which or until which something lasts: "since October 6", "until Monday".</summary>
public sealed record OpenValue(TemporalValue Base, bool IsUntil) : TemporalValue(Base.Type)
{
    public override TemporalNeed Need => Base.Need;
}
