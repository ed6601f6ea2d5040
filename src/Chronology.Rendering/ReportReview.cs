using System.Collections.Immutable;

namespace Chronology.Rendering;

/// <summary>What a person wrote beside an event.</summary>
/// <param name="Columns">Of their own, in the order in which they came.</param>
public sealed record ReportReview(string Notes, ImmutableArray<ReportColumn> Columns);
