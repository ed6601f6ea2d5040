using Chronology.Dates;
using Chronology.Events;

namespace Chronology.Tests.Corpora;

/// <summary>One event that a run over the seed articles must find.</summary>
/// <param name="Edtf">Its date after a move by so many weeks.</param>
/// <param name="Words">Each must stand in the event's headline or in one of its quotes; alternatives are parted by '|'.</param>
/// <param name="Documents">The articles that tell it, by the start of their names.</param>
internal sealed record ExpectedSeedEvent(string Name, Func<int, string> Edtf, string[] Words, string[] Documents)
{
    public DatePortion Portion { get; init; }

    public Modality Modality { get; init; }

    /// <summary>A tag or flag that it must carry, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>Articles that may tell it too.</summary>
    public string[] MayAlso { get; init; } = [];

    public override string ToString() => Name;

    public bool Matches(TimelineEvent timelineEvent, Func<string, string> rename) =>
        Words.All(word => word.Split('|').Any(alternative => Texts(timelineEvent).Any(text => text.Contains(rename(alternative), StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> Texts(TimelineEvent timelineEvent) => timelineEvent.Sources.Select(source => source.Quote).Append(timelineEvent.Headline);
}
