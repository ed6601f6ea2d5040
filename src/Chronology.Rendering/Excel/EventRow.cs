namespace Chronology.Rendering.Excel;

/// <summary>An event as the sheet Events shows it.</summary>
/// <param name="Number">Its place in the chronology, from 1.</param>
/// <param name="DocumentCell">Where the sheet Documents shows its first source, or null.</param>
internal sealed record EventRow(ReportEvent Event, int Number, string? DocumentCell);
