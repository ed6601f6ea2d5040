namespace Chronology.Rendering.Excel;

/// <summary>What stands in one cell.</summary>
/// <remarks><c>default</c> is an empty cell.</remarks>
/// <param name="Text">Null for a number and for an empty cell.</param>
/// <param name="Number">A date is its serial number.</param>
/// <param name="Style">Overrides the column's style when it is not null.</param>
/// <param name="Target">A place in this workbook that the cell links to, or null.</param>
internal readonly record struct Cell(string? Text, double? Number, CellStyle? Style = null, string? Target = null)
{
    public static Cell Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    public static Cell Of(double number) => new(null, number);
}
