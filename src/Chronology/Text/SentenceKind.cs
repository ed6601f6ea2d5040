namespace Chronology.Text;

/// <summary>What part of a page a sentence belongs to.</summary>
public enum SentenceKind : byte
{
    Body,

    /// <summary>A title or a subtitle: it names, it does not tell.</summary>
    Heading,

    /// <summary>Who wrote it and when: "By Staff Writer | Monday, October 06, 2025".</summary>
    Byline,

    /// <summary>A pointer to another article whose words still tell something: "Also read: ...".</summary>
    Teaser,

    /// <summary>Link lists, "latest posts", share bars, subscription calls: no part of the article.</summary>
    Furniture,
}
