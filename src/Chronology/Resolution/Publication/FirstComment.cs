using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>The day of the first of many comments below an article: readers begin to comment on the day it appears, or within two days.</summary>
/// <remarks>One or two stamps say little: they may belong to another page that is only named here.</remarks>
internal static class FirstComment
{
    /// <summary>From how many stamps on they are those of comments.</summary>
    private const int Fewest = 4;

    /// <summary>Within how many days of the first half of them must lie: comments come thick at first, the stamps of a list of old pages do not.</summary>
    private const int Burst = 7;

    /// <summary>How many days before its first comment an article may have appeared.</summary>
    private const int Silence = 2;

    /// <returns>A bound that is likely, not certain; null when the document has no such comments.</returns>
    /// <remarks>Furniture counts here: a page's comments are often all that is left of it.</remarks>
    public static PublicationBound? Bound(IReadOnlyList<ExpressionFacts> facts)
    {
        var stamps = facts.Where(static f => f is { Shape: ExpressionShape.Stamp, Full: { Start.IsDay: true, EndKind: EndKind.None } }).OrderBy(static f => f.Full!.First).ThenBy(static f => f.Index).ToList();
        if (stamps.Count < Fewest || Period.DaysBetween(stamps[0].Full!.First, stamps[stamps.Count / 2].Full!.First) > Burst)
        {
            return null;
        }

        var first = stamps[0].Full!.First;
        return new PublicationBound(
            DayRanges.Of([new DayRange(first.PlusDays(-Silence), first)]), BoundStrength.FirstComment, stamps[0].Words,
            "the first of " + stamps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " comments: likely published that day or in the two days before", stamps[0].Index);
    }
}
