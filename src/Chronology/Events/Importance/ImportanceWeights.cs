namespace Chronology.Events.Importance;

/// <summary>The constants that weigh dates; those that choose among the events of one date are <see cref="PassageWeights"/>.</summary>
/// <remarks>They are about how news is written, not about any topic: fitted on the news timelines of three topics they serve the fourth.</remarks>
internal static class ImportanceWeights
{
    /// <summary>
    /// How many days before and after its own a document's time is: it weighs as the share that it is of what appeared in that month, so that the first
    /// weeks of a story, when everybody writes, do not hide all that follows.
    /// </summary>
    public const int Around = 14;

    /// <summary>A passage away from the keywords: the date may belong to another story on the page.</summary>
    public const double OffTopic = 0.4;

    /// <summary>An entry of a chronicle inside a document: somebody chose the day before.</summary>
    public const double Entry = 3;

    /// <summary>A long sentence that comes back word by word in documents of more days than this is no article's own.</summary>
    public const int RepeatedDays = 5;

    /// <summary>Characters from which a sentence is long enough to be recognised when it comes back.</summary>
    public const int RepeatedLength = 60;
}
