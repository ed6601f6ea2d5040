namespace Chronology.Rendering.Excel.Content;

/// <summary>What a cell's content asks of its look, whatever look the column has.</summary>
[Flags]
internal enum CellMarks
{
    None = 0,

    /// <summary>A first or last possible day of a coarser date: grey and slanted, so that nobody takes it for the date.</summary>
    Edge = 1,

    /// <summary>Text that the workbook must never take for a number or a date: "2015", "2025-10".</summary>
    Literal = 2,

    /// <summary>Text that begins like a formula: it stays text, even after somebody edits the cell.</summary>
    Guarded = 4,

    /// <summary>A click leads elsewhere.</summary>
    Linked = 8,

    /// <summary>Text that begins in a script written from right to left.</summary>
    RightToLeft = 16,
}
