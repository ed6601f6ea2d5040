using System.Collections.Immutable;

namespace Chronology.Events;

/// <summary>Why an event has its date, and why its sources are one event.</summary>
/// <param name="Rule">Name of the tagging rule that read the finest date.</param>
/// <param name="Anchor">The anchor as EDTF, or empty when the words give the whole date.</param>
/// <param name="AnchorFrom">Where the anchor came from, in words.</param>
/// <param name="Steps">The chain, in order: arithmetic, inference, merging.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Flags">Kebab-case marks of doubt: "year-implied", "publication-inferred", "teaser", "sources-differ".</param>
public sealed record DateDecision(
    string Rule, string Anchor, string AnchorFrom, ImmutableArray<string> Steps, ImmutableArray<DateAlternative> Alternatives,
    double Confidence, ImmutableArray<string> Flags);
