namespace Chronology.Events.Importance;

/// <summary>The constants that choose among the events of one date.</summary>
internal static class PassageWeights
{
    /// <summary>An entry of a chronicle draws the middle of a date's passages towards it: it says in one line what that date was about.</summary>
    public const double EntryPull = 2;

    /// <summary>A passage away from the keywords draws less.</summary>
    public const double OffTopicPull = 0.3;

    public const double Entry = 1.2;

    /// <summary>The passage itself holds a keyword, not only one beside it.</summary>
    public const double Keyword = 1.15;

    /// <summary>What is only planned, where other passages tell what happened.</summary>
    public const double Planned = 0.5;

    /// <summary>How much of its worth an event loses by repeating one that comes before it.</summary>
    public const double Repetition = 0.8;

    /// <summary>What is left of an event whose passage is too short to be read in a chronology, or is the stamp of a comment.</summary>
    public const double Poor = 0.1;

    /// <summary>A talk ("I think we saw") tells less than a report.</summary>
    public const double OwnVoice = 0.3;

    /// <summary>"And then he went": who reads it alone does not know of whom.</summary>
    public const double Leaning = 0.6;

    /// <summary>A byline, a bar or a label that a page put into the sentence.</summary>
    public const double PageMarks = 0.5;

    /// <summary>Beyond this many words a passage tells more than its event: it counts less by the square root.</summary>
    public const int LongWords = 35;

    /// <summary>How many events of one date are held against each other; the rest follow by their own worth.</summary>
    public const int MostCompared = 60;
}
