namespace Chronology.Rendering.Excel.Content;

/// <summary>A date's cells: real dates wherever a spreadsheet has them.</summary>
internal static class DateCells
{
    public static Cell Start(ReportDate date) => date.Edtf.StartsWith("../", StringComparison.Ordinal) ? Word("open") : Day(date.Start, date);

    public static Cell End(ReportDate date) => date.Edtf switch
    {
        var edtf when edtf.EndsWith("/..", StringComparison.Ordinal) => Word("open"),
        var edtf when edtf.EndsWith('/') => Word("unknown"),
        _ => Day(date.End, date),
    };

    public static Cell SortKey(ReportDate date) => DateSerial.SortKey(date.Start) is { } key ? Cell.Of(key) : default;

    /// <summary>What the cell shows: days in ISO 8601.</summary>
    public static string Shown(Cell cell) => cell.Text ?? (cell.Number is { } serial ? DateSerial.Iso(serial) : null) ?? "";

    // A single day, and either end of a stretch of days that is told by its days, is what the source says; all else is an edge.
    private static bool IsTold(ReportDate date) => date.Precision is "day" or "time" && !date.Qualifier.Contains("one-of", StringComparison.Ordinal);

    private static Cell Day(string iso, ReportDate date)
    {
        var edge = IsTold(date) ? CellMarks.None : CellMarks.Edge;
        return DateSerial.Of(iso) is { } serial ? Cell.Of(serial) with { Marks = edge } : Cell.Of(iso) with { Marks = edge | CellMarks.Literal };
    }

    private static Cell Word(string word) => Cell.Of(word) with { Marks = CellMarks.Edge | CellMarks.Literal };
}
