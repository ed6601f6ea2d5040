using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;

namespace Chronology.Tests.Corpora.Stories;

/// <summary>One event that must come out of a story.</summary>
/// <param name="Sources">The documents that tell it, by the last part of their ids.</param>
/// <param name="Words">Each must stand in the headline or in a quote; alternatives are parted by '/'.</param>
internal sealed record StoryEvent(string Line, string Edtf, Modality Modality, ImmutableArray<string> Sources, ImmutableArray<string> Words)
{
    public ImmutableArray<string> People { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<string> Organizations { get; init; } = [];

    /// <summary>Tags or flags that the event must carry.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Tags or flags that it must not.</summary>
    public ImmutableArray<string> NoMarks { get; init; } = [];

    /// <summary>Names that a step of the decision gives as the source's own source.</summary>
    public ImmutableArray<string> Says { get; init; } = [];

    /// <summary>The headline, to the letter; null when any will do.</summary>
    public string? Headline { get; init; }

    public bool IsFirmlyTheSame(TimelineEvent e) => EdtfFormatter.Format(e.Date) == Edtf && e.Modality == Modality && Words.All(word => IsTold(e.Headline, e.Sources, word)) && Sources.SequenceEqual(SourcesOf(e.Sources));

    /// <summary>The same for a fact without a date.</summary>
    public bool IsFirmlyTheSame(UndatedEvent e) =>
        e.Modality == Modality && Words.All(word => IsTold(e.Headline, e.Sources, word)) && Sources.SequenceEqual(SourcesOf(e.Sources))
        && People.All(e.People.Contains) && Organizations.All(e.Organizations.Contains) && (Headline is null || Headline == e.Headline);

    /// <returns>What the event lacks, in words; empty when it is as it must be.</returns>
    public IEnumerable<string> Lacks(TimelineEvent e)
    {
        IEnumerable<string> marks = e.Tags.Concat(e.Decision.Flags);
        return People.Except(e.People).Select(static name => "the person " + name)
            .Concat(Places.Except(e.Places).Select(static name => "the place " + name))
            .Concat(Organizations.Except(e.Organizations).Select(static name => "the organisation " + name))
            .Concat(Marks.Except(marks).Select(static mark => "the mark " + mark))
            .Concat(NoMarks.Intersect(marks).Select(static mark => "being without the mark " + mark))
            .Concat(Says.Where(name => !e.Decision.Steps.Any(step => step.EndsWith("has it from " + name, StringComparison.Ordinal))).Select(static name => "being said by " + name))
            .Concat(Headline is { } wanted && wanted != e.Headline ? ["the headline \"" + wanted + "\""] : []);
    }

    public static ImmutableArray<string> SourcesOf(ImmutableArray<EventSource> sources) =>
        [.. sources.Select(static s => s.DocumentId.Split('/')[^1]).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsTold(string headline, ImmutableArray<EventSource> sources, string word) => word.Split('/').Any(alternative =>
        sources.Select(static s => s.Quote).Append(headline).Any(text => text.Contains(alternative, StringComparison.OrdinalIgnoreCase)));
}
