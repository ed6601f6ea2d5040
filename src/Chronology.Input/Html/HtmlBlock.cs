using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>One line block of a page, in the order of the page.</summary>
/// <param name="Element">The element whose own text it is.</param>
/// <param name="Text">With white space collapsed; line breaks that the page asks for are kept.</param>
/// <param name="LinkLength">How many of the characters stand in links.</param>
/// <param name="Group">The list or table that it is an item or a row of, or null.</param>
/// <param name="Time">The first time element in it, or null.</param>
internal sealed record HtmlBlock(IElement Element, BlockKind Kind, string Text, int LinkLength, BlockPart Part, IElement? Group, IElement? Time)
{
    private const int ShortestProse = 40;

    /// <summary>Mostly text of its own, and long enough to be a sentence.</summary>
    public bool IsProse => Part == BlockPart.Article && Kind is not (BlockKind.Heading or BlockKind.Byline) && Text.Length >= ShortestProse && !IsLinks;

    /// <summary>Mostly links.</summary>
    public bool IsLinks => LinkLength * 2 > Text.Length;
}
