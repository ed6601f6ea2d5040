namespace Chronology.Tagging;

/// <summary>A named day: "Christmas", "Thanksgiving", "Sukkot".</summary>
/// <param name="Holiday">Its key in the resolver's table of feasts.</param>
public sealed record HolidayValue(string Holiday) : TemporalValue(Timex3Type.Date)
{
    public int? Year { get; init; }

    public Which Which { get; init; }

    /// <summary>The words give its year: "last year's Thanksgiving"; null when they do not.</summary>
    public TemporalValue? Within { get; init; }

    public override TemporalNeed Need => Year is not null ? TemporalNeed.Nothing : Within?.Need ?? (Which == Which.Unsaid ? TemporalNeed.Year : TemporalNeed.Writing);
}
