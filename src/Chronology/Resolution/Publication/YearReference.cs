using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A document of known date that lends its year to one that names none.</summary>
internal sealed record YearReference(string Document, LocalDate Day);
