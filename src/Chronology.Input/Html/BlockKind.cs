namespace Chronology.Input.Html;

internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Caption,

    /// <summary>Holds a time element or is named a byline: who wrote it and when.</summary>
    Byline,
}
