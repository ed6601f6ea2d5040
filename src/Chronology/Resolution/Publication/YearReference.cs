using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A document of known date that lends its year to one that names none.</summary>
internal sealed record YearReference(string Document, LocalDate Day)
{
    /// <summary>It is about the same, so that the nearest year is meant and no other.</summary>
    public bool IsClose { get; init; } = true;
}
