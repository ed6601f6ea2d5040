using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Chronology.Rendering;

/// <param name="Id">Stable from run to run.</param>
/// <param name="Status">proposed, accepted, edited or rejected.</param>
/// <param name="Modality">happened, planned, called-for or denied.</param>
public sealed record ReportEvent(
    string Id, string Status, string Modality, string Headline, string Text, ReportDate Date, ReportDecision Decision,
    ImmutableArray<ReportSource> Sources, ImmutableArray<string> People, ImmutableArray<string> Organizations, ImmutableArray<string> Places,
    ImmutableArray<string> Tags)
{
    /// <summary>How much it matters to the run, 0 to 1.</summary>
    public double Importance { get; init; }

    /// <summary>What a person wrote beside it; null when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportReview? Review { get; init; }
}
