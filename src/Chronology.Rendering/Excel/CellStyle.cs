namespace Chronology.Rendering.Excel;

/// <summary>Every look that a cell can have; the value is the style's place in the workbook's list.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Heading,
    Header,
    HeaderCentered,

    /// <summary>Wrapped prose. The twin after each style for text keeps what begins like a formula text, even after somebody edits the cell.</summary>
    Text,
    TextGuarded,

    /// <summary>Wrapped and bold.</summary>
    Strong,
    StrongGuarded,

    /// <summary>Text that the workbook must never take for a number or a date: "2015", "2025-10".</summary>
    Code,
    CodeGuarded,

    /// <summary>Small and grey: what explains.</summary>
    Muted,
    MutedGuarded,
    Link,
    LinkGuarded,

    /// <summary>For a person to fill in.</summary>
    Free,
    FreeGuarded,
    Choice,
    ChoiceGuarded,

    /// <summary>A day that the date is.</summary>
    Day,

    /// <summary>A first or last possible day of a coarser date: grey and slanted, so that nobody takes it for the date.</summary>
    Bound,
    BoundText,
    Number,
    Percent,
    SortKey,
    DoubtSample,
    ConflictSample,
    RejectedSample,
}
