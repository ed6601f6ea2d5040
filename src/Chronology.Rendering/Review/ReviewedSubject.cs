using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>What people wrote beside a document or a name.</summary>
/// <param name="Kind">As in <see cref="ReportSubject"/>.</param>
/// <param name="Changes">In the order of their fields.</param>
public sealed record ReviewedSubject(string Kind, string Name, ImmutableArray<ReviewChange> Changes);
