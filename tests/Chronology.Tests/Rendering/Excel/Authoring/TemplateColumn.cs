namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>A column as the built-in template shows it.</summary>
/// <param name="Width">In characters, as a spreadsheet counts them.</param>
/// <param name="IsPrinted">False for a column that is there on the screen and stays off the paper.</param>
/// <param name="IsOwn">True for a column that the program does not know: its user's own.</param>
internal sealed record TemplateColumn(string Header, double Width, CellStyle Style, bool IsPrinted = false, bool IsOwn = false)
{
    public CellStyle HeaderStyle => Style is CellStyle.Number or CellStyle.Percent ? CellStyle.HeaderCentered : CellStyle.Header;
}
