namespace Chronology.Tagging;

/// <summary>Which of the recurring days, months or seasons of a name is meant.</summary>
public enum Which : byte
{
    /// <summary>The words do not say; tense and anchor do.</summary>
    Unsaid,

    /// <summary>"last Friday", "this past spring".</summary>
    Last,

    /// <summary>"this Friday": the one of the anchor's own week or year.</summary>
    This,

    /// <summary>"next Friday", "this coming Sunday".</summary>
    Next,

    /// <summary>"the previous Friday": before the date told before.</summary>
    Previous,

    /// <summary>"the following Friday": after the date told before.</summary>
    Following,
}
