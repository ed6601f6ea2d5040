namespace Chronology.Text.Furniture;

/// <summary>What a line block is on its page.</summary>
internal enum FurnitureRole : byte
{
    Body,
    Heading,
    Byline,
    Teaser,

    /// <summary>"Also read" on a line of its own: the title stands on the next.</summary>
    TeaserTitle,

    /// <summary>By what it says itself.</summary>
    Furniture,

    /// <summary>Because it stands in a list of links or after the article's end.</summary>
    Listed,

    /// <summary>A title above a list of links.</summary>
    ListTitle,

    /// <summary>A title that ends the article, such as "Comments".</summary>
    RestTitle,
}
