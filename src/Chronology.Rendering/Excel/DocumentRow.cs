namespace Chronology.Rendering.Excel;

/// <summary>A document as the sheet Documents shows it.</summary>
internal sealed record DocumentRow(ReportDocument Document, int EventCount);
