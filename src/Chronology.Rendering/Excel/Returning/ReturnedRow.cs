using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Returning;

/// <summary>A row of a workbook that a person has worked on.</summary>
/// <param name="Sheet">As its tab calls it.</param>
/// <param name="Table">Events, Rejected, Undated, Documents or People.</param>
/// <param name="Number">Of the row on the sheet.</param>
/// <param name="Known">By the program's own column names, whatever the headers say; empty cells too.</param>
/// <param name="Own">Columns that the person added, by their headers; empty cells too.</param>
public sealed record ReturnedRow(string Sheet, string Table, int Number, IReadOnlyDictionary<string, string> Known, IReadOnlyDictionary<string, string> Own)
{
    /// <summary>"sheet 'Events', row 12".</summary>
    public string Place => $"sheet '{Sheet}', row {Number.Invariant()}";
}
