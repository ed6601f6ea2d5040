namespace Chronology.Rendering.Excel.Content;

/// <summary>Where a click on a cell leads: to a row of another table of the workbook, or to a file.</summary>
/// <param name="Table">The table's own name; null for a file.</param>
/// <param name="Row">Of the table, from 0.</param>
/// <param name="File">A relative address, escaped; null for a row.</param>
internal sealed record CellLink(string? Table, int Row, string? File)
{
    public static CellLink To(string table, int row) => new(table, row, null);

    public static CellLink? To(string? file) => file is null ? null : new CellLink(null, 0, file);
}
