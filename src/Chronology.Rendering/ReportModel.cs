using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Chronology.Rendering;

/// <summary>A finished chronology as every output sees it: the shape of <c>chronology.json</c> (schema <c>chronology/1</c>), nothing but strings, numbers and lists.</summary>
/// <remarks>
/// All renderers read this and only this, so <c>render</c> can start from a JSON file that another program wrote.
/// Dates are EDTF and ISO strings here; a renderer computes none.
/// </remarks>
public sealed record ReportModel(
    string Schema, string Title, ImmutableArray<ReportDocument> Documents, ImmutableArray<ReportEvent> Events, ImmutableArray<ReportDiagnostic> Diagnostics)
{
    public const string SchemaName = "chronology/1";

    /// <summary>Facts that matter and have no date, the most important first; empty in a file from before there were any.</summary>
    public ImmutableArray<ReportUndated> Undated { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Documents and names beside which a person wrote; null when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ReportSubject>? Subjects { get; init; }
}
