namespace Chronology.Rendering.Excel.Content;

/// <summary>Everything that a workbook can show of a chronology: the tables by their names, and the words for single cells.</summary>
internal sealed class WorkbookContent
{
    public const string Events = "Events";
    public const string Documents = "Documents";
    public const string People = "People";
    public const string Undated = "Undated";
    public const string Rejected = "Rejected";
    public const string Dictionary = "DataDictionary";
    public const string Diagnostics = "Diagnostics";

    private readonly Dictionary<string, ISheetTable> tables;
    private readonly List<DictionaryRow> dictionary = [];

    /// <param name="hasRejected">Whether rejected events have a sheet of their own; otherwise they stay among the others, so that none is lost.</param>
    public WorkbookContent(ReportModel model, bool hasRejected, SourceLinks links)
    {
        Model = model;
        var documents = DocumentRows(model, links);
        var byId = documents.GroupBy(row => row.Document.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var kept = EventRows(model.Events.Where(e => !hasRejected || !IsRejected(e)), byId);
        var rejected = EventRows(model.Events.Where(IsRejected), byId);
        var names = NameRows.Of(kept);
        var subjects = model.Subjects?.ToDictionary(subject => (subject.Kind, subject.Name), subject => subject.Review) ?? [];
        ISheetTable[] all =
        [
            new SheetTable<EventRow>(Events, EventColumns.All, kept) { Free = OwnColumn, OwnHeaders = Headers(kept.Select(row => row.Event.Review)) },
            new SheetTable<DocumentRow>(Documents, DocumentColumns.All, documents)
            {
                Free = (row, header) => OwnColumn(Beside(ReportSubject.Document, row.Document.Id), header),
                OwnHeaders = Headers(documents.Select(row => Beside(ReportSubject.Document, row.Document.Id))),
            },
            new SheetTable<NameRow>(People, NameColumns.All, names)
            {
                Free = (row, header) => OwnColumn(Beside(row.Kind, row.Name), header),
                OwnHeaders = Headers(names.Select(row => Beside(row.Kind, row.Name))),
            },
            new SheetTable<UndatedRow>(Undated, UndatedColumns.All, UndatedRows(model, byId))
            {
                Free = (row, header) => OwnColumn(row.Fact.Review, header),
                OwnHeaders = Headers(model.Undated.Select(fact => fact.Review)),
            },
            new SheetTable<EventRow>(Rejected, EventColumns.All, rejected) { Free = OwnColumn, OwnHeaders = Headers(rejected.Select(row => row.Event.Review)) },
            new SheetTable<DictionaryRow>(Dictionary, DictionaryColumns.All, dictionary),
            new SheetTable<ReportDiagnostic>(Diagnostics, DiagnosticColumns.All, model.Diagnostics),
        ];
        tables = all.ToDictionary(table => HeaderKey.Of(table.Name), StringComparer.Ordinal);

        ReportReview? Beside(string kind, string name) => subjects.GetValueOrDefault((kind, name));
    }

    public ReportModel Model { get; }

    public static IReadOnlyList<string> TableNames { get; } = [Events, Documents, People, Undated, Rejected, Dictionary, Diagnostics];

    /// <summary>The table of this name, whatever its case and blanks; null when there is none.</summary>
    public ISheetTable? Table(string name) => tables.GetValueOrDefault(HeaderKey.Of(name));

    /// <summary>Adds what the data dictionary says; it is complete once every sheet's columns are known.</summary>
    public void Explain(DictionaryRow row) => dictionary.Add(row);

    private static List<string> Headers(IEnumerable<ReportReview?> reviews) =>
        [.. reviews.SelectMany(review => review?.Columns ?? []).Where(column => column.Text.Length > 0).Select(column => column.Header).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsRejected(ReportEvent e) => e.Status == "rejected";

    private static string? OwnColumn(EventRow row, string header) => OwnColumn(row.Event.Review, header);

    private static string? OwnColumn(ReportReview? review, string header) => review?.Columns.FirstOrDefault(column => column.Header == header)?.Text;

    private static List<DocumentRow> DocumentRows(ReportModel model, SourceLinks links)
    {
        var counts = model.Events.SelectMany(e => e.Sources.Select(source => source.DocumentId).Distinct(StringComparer.Ordinal))
            .GroupBy(id => id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. model.Documents.Select((document, place) => new DocumentRow(document, place, counts.GetValueOrDefault(document.Id), links.To(document.Path)))];
    }

    private static List<EventRow> EventRows(IEnumerable<ReportEvent> events, Dictionary<string, DocumentRow> documents) =>
        [.. events.Select((e, i) => new EventRow(e, i + 1, Sources(e.Sources.Select(source => source.DocumentId), documents)))];

    private static List<UndatedRow> UndatedRows(ReportModel model, Dictionary<string, DocumentRow> documents) =>
        [.. model.Undated.Select((fact, i) => new UndatedRow(fact, i + 1, Sources(fact.Sources.Select(source => source.DocumentId), documents)))];

    private static DocumentRow[] Sources(IEnumerable<string> ids, Dictionary<string, DocumentRow> documents) =>
        [.. ids.Distinct(StringComparer.Ordinal).Select(id => documents.GetValueOrDefault(id)).OfType<DocumentRow>()];
}
