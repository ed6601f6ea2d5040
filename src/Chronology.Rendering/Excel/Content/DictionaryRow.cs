namespace Chronology.Rendering.Excel.Content;

/// <summary>A column of the workbook as it was written.</summary>
internal sealed record DictionaryRow(string Sheet, string Column, string Meaning);
