using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Input;

/// <summary>What a format's reader found in a file.</summary>
/// <param name="Text">What every offset refers to.</param>
public sealed record DocumentContent(string Text)
{
    public string? Title { get; init; }

    /// <summary>Who wrote the document, by name, where the format states it; null otherwise.</summary>
    public string? Author { get; init; }

    /// <summary>The one person to whom it was sent, by name, where the format states it; null otherwise.</summary>
    public string? Addressee { get; init; }

    /// <summary>BCP 47, or null when the format does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Strongest first.</summary>
    public ImmutableArray<StatedDate> StatedDates { get; init; } = [];

    /// <summary>Documents inside it, in their order: the messages that a message quotes.</summary>
    public ImmutableArray<DocumentContent> Inner { get; init; } = [];

    public ImmutableArray<TextSpan> MarkedFurniture { get; init; } = [];

    public ImmutableArray<TextSpan> MarkedHeadings { get; init; } = [];

    public ImmutableArray<TextSpan> MarkedProse { get; init; } = [];

    /// <summary>Where the format's own metadata is broken, as an offset into the decoded file; null when it is whole.</summary>
    public int? BrokenMetadataAt { get; init; }
}
