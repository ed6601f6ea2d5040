using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Input.Markdown;

/// <summary>Reads Markdown: the file's own characters, with its front matter and its link targets marked as no part of the prose.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public string? DeclaredEncoding(ReadOnlySpan<byte> bytes) => null;

    public DocumentContent Read(string decoded)
    {
        var matter = FrontMatter.Of(decoded);
        var marks = MarkdownMarks.Of(decoded, matter.End);
        ImmutableArray<TextSpan> furniture = matter.End > 0 ? [new TextSpan(0, matter.End), .. marks.Furniture] : marks.Furniture;
        return new DocumentContent(decoded)
        {
            Title = matter.Title ?? marks.FirstHeading,
            Author = matter.Author,
            Language = matter.Language,
            StatedDates = matter.StatedDates,
            MarkedFurniture = furniture,
            MarkedHeadings = marks.Headings,
            BrokenMetadataAt = matter.BrokenAt,
        };
    }
}
