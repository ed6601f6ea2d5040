namespace Chronology.Resolution;

/// <summary>How a text anchors its relative dates.</summary>
public enum DocumentGenre
{
    /// <summary>Against the publication date.</summary>
    News,

    /// <summary>Against the previous date in the text.</summary>
    Narrative,
}
