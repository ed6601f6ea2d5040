using System.Collections.Immutable;
using Chronology.Dates;

namespace Chronology.Events;

/// <summary>One event of the chronology, with every source that tells of it.</summary>
/// <param name="Id">Comes from the content, not from the place in the list: the same on the next run.</param>
/// <param name="Timex3">TIMEX3 value of the date.</param>
/// <param name="AsWritten">The source's own words for the date.</param>
public sealed record TimelineEvent(
    string Id, Modality Modality, string Headline, string Text, ResolvedDate Date, string Timex3, string AsWritten,
    DateDecision Decision, ImmutableArray<EventSource> Sources)
{
    public ImmutableArray<string> People { get; init; } = [];

    public ImmutableArray<string> Organizations { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>"background", "teaser", the trigger class.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>How much it matters to the run, 0 to 1: 1 is the event that says best what the most told date was about.</summary>
    public double Importance { get; init; }
}
