namespace Chronology.Resolution;

/// <summary>What an expression was resolved against.</summary>
public enum AnchorKind
{
    /// <summary>Nothing: the words give the whole date.</summary>
    None,

    /// <summary>The document's publication date (DCT).</summary>
    Publication,

    /// <summary>An earlier date in the narrative.</summary>
    PreviousDate,

    /// <summary>The day that the lead tells of, in a document whose own day is not known.</summary>
    LeadDay,

    /// <summary>It needs an anchor that there is not: the value stays underspecified.</summary>
    Missing,
}
