using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>An element on the way from the page's root to where the walk stands.</summary>
internal sealed class BlockFrame
{
    private int heaviestProse;

    public BlockFrame(IElement root)
    {
        Element = root;
        IsBlock = true;
        Block = this;
    }

    public BlockFrame(IElement element, BlockFrame outer, bool isBlock)
    {
        Element = element;
        IsBlock = isBlock;
        Block = isBlock ? this : outer.Block;
    }

    public IElement Element { get; }

    public bool IsBlock { get; }

    /// <summary>The nearest block element: this one, or the one that this runs in line in.</summary>
    public BlockFrame Block { get; }

    public int Next { get; set; }

    public BlockPart Part { get; init; }

    public bool InLink { get; init; }

    public bool InArticle { get; init; }

    public bool IsPreformatted { get; init; }

    public bool IsDataRow { get; init; }

    public int FirstBlock { get; init; }

    public BlockKind Kind { get; set; }

    public IElement? Group { get; set; }

    public int Prose { get; private set; }

    public int Count { get; private set; }

    public IElement? Heaviest { get; private set; }

    public void Own(HtmlBlock block)
    {
        Prose += block.IsProse ? block.Text.Length : 0;
        Count += block.IsProse ? 1 : 0;
    }

    public void Include(BlockFrame inner)
    {
        Prose += inner.Prose;
        Count += inner.Count;
        if (inner.Prose > heaviestProse)
        {
            (Heaviest, heaviestProse) = (inner.Element, inner.Prose);
        }
    }
}
