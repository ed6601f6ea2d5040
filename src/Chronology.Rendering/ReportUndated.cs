using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Chronology.Rendering;

/// <summary>A fact that matters and that nothing dates.</summary>
/// <param name="Id">Stable from run to run, and no event's.</param>
/// <param name="Modality">happened or planned.</param>
/// <param name="Reason">One sentence: why it has no date.</param>
public sealed record ReportUndated(
    string Id, string Headline, string Text, string Modality, string Reason, ImmutableArray<ReportPassage> Sources,
    ImmutableArray<string> People, ImmutableArray<string> Organizations, ImmutableArray<string> Places, ImmutableArray<string> Tags)
{
    /// <summary>How much it matters among the undated, 0 to 1.</summary>
    public double Importance { get; init; }

    /// <summary>What a person wrote beside it; null when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportReview? Review { get; init; }
}
