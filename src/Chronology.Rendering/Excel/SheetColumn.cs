namespace Chronology.Rendering.Excel;

/// <summary>One column of a table: its name, look and meaning, and where its value comes from.</summary>
/// <param name="Name">The header's text; unique in its table. A workbook template names its columns by it.</param>
/// <param name="Width">In characters, as a spreadsheet counts them.</param>
/// <param name="Meaning">One line for the data dictionary.</param>
internal sealed record SheetColumn<T>(string Name, double Width, ColumnKind Kind, string Meaning, Func<T, Cell> Value)
{
    /// <summary>False for a column that is there on the screen and stays off the paper.</summary>
    public bool IsPrinted { get; init; }

    public CellStyle HeaderStyle => Kind is ColumnKind.Number or ColumnKind.Percent ? CellStyle.HeaderCentered : CellStyle.Header;

    public CellStyle Style => Kind switch
    {
        ColumnKind.Strong => CellStyle.Strong,
        ColumnKind.Code => CellStyle.Code,
        ColumnKind.Muted => CellStyle.Muted,
        ColumnKind.Link => CellStyle.Link,
        ColumnKind.Day => CellStyle.Day,
        ColumnKind.Number => CellStyle.Number,
        ColumnKind.Percent => CellStyle.Percent,
        ColumnKind.SortKey => CellStyle.SortKey,
        ColumnKind.Choice => CellStyle.Choice,
        ColumnKind.Free => CellStyle.Free,
        _ => CellStyle.Text,
    };
}
