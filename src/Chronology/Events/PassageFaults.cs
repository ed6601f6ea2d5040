namespace Chronology.Events;

/// <summary>What makes a passage read badly away from its document.</summary>
[Flags]
internal enum PassageFaults
{
    None = 0,

    /// <summary>It speaks of us or to you outside quotation marks: a talk, not a report.</summary>
    OwnVoice = 1,

    /// <summary>Its first word leans on the sentence before: "And", "He", "This".</summary>
    Leaning = 2,

    /// <summary>It carries what a page puts around its sentences: a byline, a bar, a label in capitals.</summary>
    PageMarks = 4,

    /// <summary>Long enough to be half a page.</summary>
    Long = 8,

    /// <summary>Too short to tell anything by itself.</summary>
    Short = 16,
}
