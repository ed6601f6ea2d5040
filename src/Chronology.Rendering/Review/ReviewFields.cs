using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>What of an event a person can change, by the names that <c>review.json</c> uses.</summary>
public static class ReviewFields
{
    public const string Status = "status";
    public const string Headline = "headline";
    public const string Text = "text";

    /// <summary>In EDTF.</summary>
    public const string Date = "date";
    public const string Notes = "notes";

    /// <summary>Before the header of a column of the person's own: "column Checked by".</summary>
    public const string ColumnPrefix = "column ";

    public static ImmutableArray<string> Statuses { get; } = ["proposed", "accepted", "edited", "rejected"];

    /// <summary>The person's own notes and columns, which no program's finding can contradict.</summary>
    internal static bool IsOwn(string field) => field == Notes || field.StartsWith(ColumnPrefix, StringComparison.Ordinal);
}
