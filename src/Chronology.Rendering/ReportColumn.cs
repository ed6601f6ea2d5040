namespace Chronology.Rendering;

/// <param name="Header">Of a column that a person added to the workbook.</param>
public sealed record ReportColumn(string Header, string Text);
