using System.Collections.Immutable;

namespace Chronology.Rendering;

/// <param name="Rule">The tagging rule that read the date.</param>
/// <param name="Anchor">EDTF of what it was resolved against; empty when the words give the whole date.</param>
/// <param name="AnchorFrom">Where the anchor came from, in words.</param>
/// <param name="Steps">The chain in order.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Flags">Kebab-case marks of doubt.</param>
public sealed record ReportDecision(
    string Rule, string Anchor, string AnchorFrom, ImmutableArray<string> Steps, ImmutableArray<ReportAlternative> Alternatives,
    double Confidence, ImmutableArray<string> Flags);
