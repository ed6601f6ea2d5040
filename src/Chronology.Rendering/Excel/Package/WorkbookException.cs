namespace Chronology.Rendering.Excel.Package;

/// <summary>A workbook cannot be used; the message says where in it, what is wrong and what to do, and leaves the file's name to whoever knows it.</summary>
public sealed class WorkbookException : Exception
{
    public WorkbookException(string problem, Exception? inner = null)
        : base(problem, inner)
    {
    }

    /// <param name="sheet">As its tab calls it.</param>
    /// <param name="cell">"C2"; empty for the sheet as a whole.</param>
    public WorkbookException(string sheet, string cell, string problem)
        : base($"sheet '{sheet}'{(cell.Length == 0 ? "" : ", cell " + cell)}: {problem}")
    {
    }
}
