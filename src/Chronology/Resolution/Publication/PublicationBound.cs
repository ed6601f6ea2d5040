namespace Chronology.Resolution.Publication;

/// <summary>What one expression says of the day its document was published.</summary>
/// <param name="Allowed">The publication days under which the words make sense.</param>
/// <param name="Strength">Stronger bounds are applied first; a weaker one that contradicts them is set aside and named.</param>
/// <param name="Quote">The expression's words.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Position">Place in the document: the tie-breaker.</param>
internal sealed record PublicationBound(DayRanges Allowed, BoundStrength Strength, string Quote, string Reason, int Position);
