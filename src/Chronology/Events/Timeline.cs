using System.Collections.Immutable;

namespace Chronology.Events;

/// <summary>The finished chronology: events in order, documents by id.</summary>
/// <param name="ExpressionCount">How many temporal expressions the documents hold.</param>
public sealed record Timeline(
    string Title, ImmutableArray<TimelineDocument> Documents, ImmutableArray<TimelineEvent> Events, ImmutableArray<Diagnostic> Diagnostics, int ExpressionCount)
{
    /// <summary>Facts that matter and have no date, the most important first.</summary>
    public ImmutableArray<UndatedEvent> Undated { get; init; } = [];
}
