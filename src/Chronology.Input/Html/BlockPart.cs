namespace Chronology.Input.Html;

/// <summary>What part of a page a block stands in, so far as the markup tells.</summary>
internal enum BlockPart
{
    Article,

    /// <summary>Perhaps content, but not the article's own prose: captions, side boxes, lists of links.</summary>
    Marked,

    /// <summary>The page's frame: it is left out.</summary>
    Dropped,
}
