namespace Chronology.Resolution.Publication;

/// <summary>What is known of a document's publication day while the run still learns.</summary>
/// <param name="Date">For the reader; null when nothing bounds it.</param>
/// <param name="Possible">The days to try as anchors; null when there are too many to be of use.</param>
/// <param name="SetAside">Bounds that contradicted stronger ones.</param>
internal sealed record PublicationEstimate(PublicationDate? Date, DayRanges? Possible, IReadOnlyList<PublicationBound> SetAside)
{
    public static PublicationEstimate Unknown { get; } = new(null, null, []);

    /// <summary>The last of the days comes from a stamp of its own, a comment's or a page's: it is mostly the day itself.</summary>
    public bool EndsWithStamp { get; init; }

    public bool IsDay => Possible is { Days: 1 };
}
