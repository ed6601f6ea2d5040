namespace Chronology.Rendering.Excel.Content;

/// <summary>An event as a sheet shows it.</summary>
/// <param name="Number">Its place on the sheet, from 1.</param>
/// <param name="Sources">The documents that tell of it, in the order of its passages, each once.</param>
internal sealed record EventRow(ReportEvent Event, int Number, IReadOnlyList<DocumentRow> Sources);
