namespace Chronology.Rendering;

/// <summary>A passage that tells of something without a date.</summary>
/// <remarks>Offsets are UTF-16, half open, into the document's text: its slice from CharStart to CharEnd equals Quote.</remarks>
public sealed record ReportPassage(string DocumentId, string Quote, int CharStart, int CharEnd)
{
    /// <summary>The line of the document's text on which the quote begins, from 1; 0 when it is not known.</summary>
    public int Line { get; init; }
}
