namespace Chronology.Tagging;

/// <summary>The day, so many years after a first one: "the second anniversary of the accord".</summary>
/// <param name="Years">How many; 0 when the words give no number.</param>
/// <param name="Base">The first day, when the sentence gives it; else null.</param>
public sealed record AnniversaryValue(int Years, TemporalValue? Base) : TemporalValue(Timex3Type.Date)
{
    public override TemporalNeed Need => Base is null || Years == 0 ? TemporalNeed.Vague : Base.Need;
}
