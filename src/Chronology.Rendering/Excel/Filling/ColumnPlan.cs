namespace Chronology.Rendering.Excel.Filling;

/// <summary>A column of a template's table.</summary>
/// <param name="Field">Which of the table's columns fills it; null for a column of the user's own.</param>
/// <param name="Style">Of its model cell.</param>
/// <param name="Width">In characters; 0 when the column is hidden.</param>
/// <param name="Formula">What each cell of a user's own column works out, or null.</param>
internal sealed record ColumnPlan(int? Field, string Header, int Style, double Width, string? Formula);
