namespace Chronology.Rendering.Excel.Content;

/// <summary>What stands in one cell.</summary>
/// <remarks><c>default</c> is an empty cell.</remarks>
/// <param name="Text">Null for a number and for an empty cell.</param>
/// <param name="Number">A date is its serial number.</param>
internal readonly record struct Cell(string? Text, double? Number, CellMarks Marks = CellMarks.None)
{
    /// <summary>Where a click leads, or null.</summary>
    public CellLink? Link { get; init; }

    public static Cell Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    public static Cell Of(double number) => new(null, number);

    /// <summary>Text that looks like a number or a date and is none.</summary>
    public static Cell Literal(string? text) => Of(text) with { Marks = CellMarks.Literal };
}
