namespace Chronology.Rendering.Excel.Content;

/// <summary>A fact without a date as the sheet Undated shows it.</summary>
/// <param name="Number">Its place there, from 1.</param>
/// <param name="Sources">The documents that tell of it, in the order of its passages, each once.</param>
internal sealed record UndatedRow(ReportUndated Fact, int Number, IReadOnlyList<DocumentRow> Sources);
