using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>The line blocks of a page, and which of them each element holds.</summary>
/// <param name="Ranges">Of the elements that hold prose; an inner element comes before the one around it.</param>
internal sealed record PageBlocks(IReadOnlyList<HtmlBlock> Blocks, IReadOnlyDictionary<IElement, BlockRange> Ranges, BlockRange Whole);

/// <summary>The blocks of one element, half open, and their prose.</summary>
/// <param name="Prose">Characters of the prose blocks.</param>
/// <param name="Count">How many prose blocks there are.</param>
/// <param name="Heaviest">The child with the most prose, or null when the prose is the element's own.</param>
internal sealed record BlockRange(int Start, int End, int Prose, int Count, IElement? Heaviest);
