using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>All decisions that people made on a chronology: the shape of <c>review.json</c>, which every later run applies.</summary>
public sealed record ReviewFile(string Schema, ImmutableArray<ReviewedEvent> Events)
{
    public const string SchemaName = "chronology-review/1";

    /// <summary>What people wrote beside documents and names; empty in a file from before they could.</summary>
    public ImmutableArray<ReviewedSubject> Subjects { get; init => field = value.IsDefault ? [] : value; } = [];

    public static ReviewFile Empty { get; } = new(SchemaName, []);
}
