using NodaTime;

namespace Chronology.Resolution;

/// <summary>What relative expressions are resolved against.</summary>
/// <param name="PublicationDay">The day of writing; null when it is not known, and then what needs it stays underspecified.</param>
public sealed record AnchorContext(LocalDate? PublicationDay, DocumentGenre Genre)
{
    /// <summary>When set, a bare weekday is the latest such day on or before this one, or with a future tense the next after it.</summary>
    public LocalDate? LeadDay { get; init; }

    /// <summary>When true a past tense never looks ahead and a future tense never back: for a publication day that was inferred from just these readings.</summary>
    public bool IsTenseStrict { get; init; }

    /// <summary>When true and no publication day is known, a day or month without its year is the nearest to the whole date told before; otherwise its year stays unknown.</summary>
    public bool TakesYearTold { get; init; }

    public CalendarConventions Conventions { get; init; } = CalendarConventions.Default;

    /// <summary>When false no steps in words are made: for callers that resolve many times.</summary>
    public bool Explain { get; init; } = true;

    /// <summary>When false only TIMEX3 values are made: for callers that ask for no <see cref="ExpressionResolution.Date"/>.</summary>
    public bool HasDates { get; init; } = true;
}
