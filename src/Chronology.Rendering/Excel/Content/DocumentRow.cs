namespace Chronology.Rendering.Excel.Content;

/// <summary>A document as the sheet Documents shows it.</summary>
/// <param name="Place">Its row there, from 0.</param>
/// <param name="File">Where a click finds it, or null.</param>
internal sealed record DocumentRow(ReportDocument Document, int Place, int EventCount, string? File)
{
    public CellLink Link => CellLink.To(WorkbookContent.Documents, Place);

    /// <summary>The documents' ids, one a line.</summary>
    /// <remarks>A link over several lines loses its line breaks in LibreOffice, so only a single document is one.</remarks>
    public static Cell Ids(IReadOnlyList<DocumentRow> documents) => Cell.Literal(string.Join('\n', documents.Select(row => row.Document.Id))) with
    {
        Link = documents.Count == 1 ? documents[0].Link : null,
    };

    /// <summary>A short word to click on: a long one would not wrap everywhere.</summary>
    public Cell OpenFile => File is null ? default : Cell.Of("open") with { Link = CellLink.To(File) };
}
