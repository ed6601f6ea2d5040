namespace Chronology.Events.Importance;

/// <summary>The constants that weigh dates; those that choose among the events of one date are <see cref="PassageWeights"/>.</summary>
/// <remarks>
/// Chosen on news timelines that people wrote, round numbers from the middle of a wide plateau: half or double of any one of them changes the share of
/// right days by two points at most. They are about how news is written, not about any topic.
/// </remarks>
internal static class ImportanceWeights
{
    /// <summary>
    /// How far a busy time's documents count less: each weighs 1 / (documents published around its day)^0.75. Without it the first weeks of a story, when
    /// everybody writes, hide all that follows.
    /// </summary>
    public const double Crowding = 0.75;

    /// <summary>How many days before and after count as around.</summary>
    public const int Around = 10;

    /// <summary>What a date is worth that no document tells of, so that a day told once, on the day itself, is not nothing.</summary>
    public const double Floor = 0.2;

    /// <summary>A passage away from the keywords: the date may belong to another story on the page.</summary>
    public const double OffTopic = 0.3;

    /// <summary>A date that is named without an event: "the April 20 disaster".</summary>
    public const double Named = 0.75;

    /// <summary>An entry of a chronicle inside a document: somebody chose the day before.</summary>
    public const double Entry = 3;

    /// <summary>The posting time of a comment.</summary>
    public const double Stamp = 0.25;

    /// <summary>A document on the topic that appeared that day and does not name it: its news is likely the day's.</summary>
    public const double Undated = 0.4;

    /// <summary>Share of sentences with a keyword from which a document is on the topic.</summary>
    public const double TopicShare = 0.1;

    /// <summary>A long sentence that comes back word by word in documents of more days than this is no article's own.</summary>
    public const int RepeatedDays = 5;

    /// <summary>Characters from which a sentence is long enough to be recognised when it comes back.</summary>
    public const int RepeatedLength = 60;
}
