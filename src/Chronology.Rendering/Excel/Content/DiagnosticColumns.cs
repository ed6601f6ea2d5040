using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <summary>The columns of the notes that a run leaves.</summary>
internal static class DiagnosticColumns
{
    public static ImmutableArray<SheetColumn<ReportDiagnostic>> All { get; } =
    [
        new("Severity", "info, warning or error.", row => Cell.Of(row.Severity)),
        new("Document", "The document that it is about, or empty.", row => Cell.Literal(row.DocumentId)),
        new("Line", "Where in the document, or empty.", row => row.Line > 0 ? Cell.Of(row.Line) : default),
        new("Note", "What was noticed.", row => Cell.Of(row.Message)),
        new("Code", "The same for every note of its kind.", row => Cell.Literal(row.Code)),
    ];
}
