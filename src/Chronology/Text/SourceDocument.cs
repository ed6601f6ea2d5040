using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>One document as it was read: its text and what its file said about it.</summary>
/// <param name="Id">Unique in a run and the same from run to run: the path below the input folder, with '/' and without the extension.</param>
/// <param name="Path">The path as the user would name it, with '/'.</param>
/// <param name="Title">The title that the format states (HTML title, front matter), or the first heading; null when there is none.</param>
/// <param name="Language">BCP 47, "en" when nothing says otherwise.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Text">What every offset refers to. For plain text, the decoded file without its byte order mark, nothing else changed.</param>
public sealed record SourceDocument(string Id, string Path, string? Title, string Language, string Sha256, string Text)
{
    /// <summary>Who says "I" in it: the writer's name, where the file states it; null otherwise.</summary>
    public string? Author { get; init; }

    /// <summary>Who is called "you" in it: the one person to whom a message is sent, where the file states it; null otherwise.</summary>
    public string? Addressee { get; init; }

    /// <summary>Publication dates from outside the prose, strongest first: given by the user, then metadata, then the path.</summary>
    public ImmutableArray<StatedDate> StatedDates { get; init; } = [];

    /// <summary>Parts of <see cref="Text"/> that the format itself marks as furniture (navigation, footers, link lists).</summary>
    public ImmutableArray<TextSpan> MarkedFurniture { get; init; } = [];

    /// <summary>Parts of <see cref="Text"/> that the format itself marks as titles.</summary>
    public ImmutableArray<TextSpan> MarkedHeadings { get; init; } = [];

    /// <summary>Parts of <see cref="Text"/> that the format itself marks as prose of the article; empty when the format has no such marks.</summary>
    public ImmutableArray<TextSpan> MarkedProse { get; init; } = [];
}
