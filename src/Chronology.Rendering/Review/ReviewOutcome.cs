using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>A chronology with people's decisions in it.</summary>
/// <param name="Model">Holds the conflicts among its diagnostics too.</param>
/// <param name="Conflicts">Decisions that no longer fit what the documents say; each was followed as far as it can be.</param>
public sealed record ReviewOutcome(ReportModel Model, ImmutableArray<ReportDiagnostic> Conflicts);
