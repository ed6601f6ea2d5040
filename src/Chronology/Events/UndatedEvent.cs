using System.Collections.Immutable;

namespace Chronology.Events;

/// <summary>A fact that matters and that nothing dates: kept apart from the chronology, with every source that tells of it.</summary>
/// <param name="Id">Comes from the content, as that of a <see cref="TimelineEvent"/>; it begins with "u".</param>
/// <param name="Modality">Happened or planned: what was only asked for or denied is no fact.</param>
/// <param name="Sources">The passages; they have no words for a date, so <see cref="EventSource.AsWritten"/> is empty or names no day ("recently").</param>
public sealed record UndatedEvent(string Id, Modality Modality, string Headline, string Text, ImmutableArray<EventSource> Sources)
{
    /// <summary>One sentence: why it has no date, and which bound is missing.</summary>
    public string Reason { get; init; } = "";

    public ImmutableArray<string> People { get; init; } = [];

    public ImmutableArray<string> Organizations { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The trigger class.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>How much it matters among the undated, 0 to 1.</summary>
    public double Importance { get; init; }
}
