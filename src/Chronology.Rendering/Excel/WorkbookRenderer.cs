namespace Chronology.Rendering.Excel;

/// <summary>Writes the chronology as a workbook: sheets Events, Documents and About (ECMA-376, transitional).</summary>
/// <remarks>
/// The rows are streamed as XML into the package. The library that reads workbooks best, ClosedXML, writes them eight times as
/// slowly, holds every cell in memory, and stamps the package with the clock; the tests read our workbooks with it.
/// </remarks>
public sealed class WorkbookRenderer : IRenderer
{
    internal const string EventsSheet = "Events";
    internal const string DocumentsSheet = "Documents";
    private const int FrozenEventColumns = 3;
    private const int FrozenDocumentColumns = 1;

    public string Format => "xlsx";

    public string Extension => ".xlsx";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        WorkbookPackage.Write(output, model.Title,
        [
            new TableSheet<EventRow>(EventsSheet, model.Title, EventColumns.All, EventRows(model), FrozenEventColumns),
            new TableSheet<DocumentRow>(DocumentsSheet, model.Title, DocumentColumns.All, DocumentRows(model), FrozenDocumentColumns),
            new AboutSheet(model),
        ]);
    }

    private static List<EventRow> EventRows(ReportModel model)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < model.Documents.Length; i++)
        {
            cells.TryAdd(model.Documents[i].Id, $"{DocumentsSheet}!A{(i + 2).Invariant()}");
        }

        return [.. model.Events.Select((e, i) => new EventRow(e, i + 1, e.Sources.IsEmpty ? null : cells.GetValueOrDefault(e.Sources[0].DocumentId)))];
    }

    private static List<DocumentRow> DocumentRows(ReportModel model)
    {
        var counts = model.Events.SelectMany(e => e.Sources.Select(source => source.DocumentId).Distinct(StringComparer.Ordinal))
            .GroupBy(id => id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. model.Documents.Select(document => new DocumentRow(document, counts.GetValueOrDefault(document.Id)))];
    }
}
