using System.Collections.Immutable;
using System.Text;
using Chronology.Text;

namespace Chronology.Input.Html;

/// <summary>The text of an article and what its markup says about the parts of it.</summary>
/// <param name="Title">The first heading of the first level, or null.</param>
internal sealed record ArticleText(string Text, string? Title, ImmutableArray<TextSpan> Furniture, ImmutableArray<TextSpan> Headings, ImmutableArray<TextSpan> Prose)
{
    /// <summary>Joins blocks: items of one list and rows of one table by a line end, all others by a blank line.</summary>
    public static ArticleText Write(IReadOnlyList<HtmlBlock> blocks)
    {
        var text = new StringBuilder();
        var furniture = ImmutableArray.CreateBuilder<TextSpan>();
        var headings = ImmutableArray.CreateBuilder<TextSpan>();
        var prose = ImmutableArray.CreateBuilder<TextSpan>();
        HtmlBlock? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null)
            {
                text.Append(block.Group is not null && block.Group == previous.Group ? "\n" : "\n\n");
            }
            var span = new TextSpan(text.Length, text.Length + block.Text.Length);
            text.Append(block.Text);
            SpansFor(block)?.Add(span);
            previous = block;
        }
        text.Append(text.Length > 0 ? "\n" : "");
        var title = blocks.FirstOrDefault(block => block.Element.LocalName == "h1");
        return new ArticleText(text.ToString(), title?.Text, furniture.ToImmutable(), headings.ToImmutable(), prose.ToImmutable());

        ImmutableArray<TextSpan>.Builder? SpansFor(HtmlBlock block) => block switch
        {
            { Part: BlockPart.Marked } or { Kind: BlockKind.Caption } => furniture,
            { Kind: BlockKind.Heading } => headings,
            { Kind: BlockKind.Byline } or { IsLinks: true } => null,
            _ => prose,
        };
    }
}
