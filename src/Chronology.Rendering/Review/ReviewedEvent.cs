using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>What a person decided about one event, or about one fact without a date.</summary>
/// <param name="Id">The event's.</param>
/// <param name="Headline">For whoever reads the file; nothing depends on it.</param>
/// <param name="Date">The event's date in EDTF, as it was when the person decided; empty for a fact without one.</param>
public sealed record ReviewedEvent(string Id, string Headline, string Date, ImmutableArray<ReviewChange> Changes);
