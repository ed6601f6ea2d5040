namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>Every look of the built-in template; the value is the style's place in the workbook's list.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Heading,
    Header,
    HeaderCentered,

    /// <summary>Wrapped prose.</summary>
    Text,

    /// <summary>Wrapped and bold.</summary>
    Strong,

    /// <summary>Text that the workbook must never take for a number or a date: "2015", "2025-10".</summary>
    Code,

    /// <summary>Grey: what explains.</summary>
    Muted,

    /// <summary>For a person to fill in.</summary>
    Free,
    Day,
    Number,
    Percent,
    SortKey,
    DoubtSample,
    ConflictSample,
    RejectedSample,
}
