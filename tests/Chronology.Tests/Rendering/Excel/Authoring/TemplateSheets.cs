using System.Collections.Immutable;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>The sheets of the built-in template, in the order of their tabs.</summary>
internal static class TemplateSheets
{
    private static readonly ImmutableArray<TemplateColumn> Events =
    [
        new("No.", 5, CellStyle.Number, true),
        new("Date", 22, CellStyle.Strong, true),
        new("Event", 34, CellStyle.Strong, true),
        new("Text", 54, CellStyle.Text, true),
        new("Doubt", 19, CellStyle.Text, true),
        new("People", 20, CellStyle.Text, true),
        new("Places", 17, CellStyle.Text, true),
        new("Modality", 12, CellStyle.Text, true),
        new("Status", 12, CellStyle.Free, true),
        new("Documents", 26, CellStyle.Code, true),
        new("File", 8, CellStyle.Text),
        new("Notes", 30, CellStyle.Free),
        new("Checked by", 16, CellStyle.Free, IsOwn: true),
        new("Start", 13, CellStyle.Day),
        new("End", 13, CellStyle.Day),
        new("EDTF", 26, CellStyle.Code),
        new("Precision", 12, CellStyle.Text),
        new("As written", 20, CellStyle.Code),
        new("Organisations", 20, CellStyle.Text),
        new("Sources", 10, CellStyle.Number),
        new("First quote", 54, CellStyle.Text),
        new("Why this date", 130, CellStyle.Muted),
        new("Confidence", 11, CellStyle.Percent),
        new("Importance", 11, CellStyle.Percent),
        new("Flags", 20, CellStyle.Text),
        new("Sort key", 13, CellStyle.SortKey),
        new("Event id", 24, CellStyle.Code),
        new("Stamp", 42, CellStyle.Muted),
    ];

    private static readonly ImmutableArray<TemplateColumn> Documents =
    [
        new("Id", 26, CellStyle.Code, true),
        new("Title", 38, CellStyle.Strong, true),
        new("Published", 26, CellStyle.Code, true),
        new("How found", 34, CellStyle.Text, true),
        new("Quote", 34, CellStyle.Text, true),
        new("Confidence", 11, CellStyle.Percent, true),
        new("Events", 9, CellStyle.Number, true),
        new("Language", 11, CellStyle.Text, true),
        new("File", 8, CellStyle.Text),
        new("Path", 40, CellStyle.Code),
        new("SHA-256", 76, CellStyle.Muted),
    ];

    private static readonly ImmutableArray<TemplateColumn> People =
    [
        new("Name", 32, CellStyle.Strong, true),
        new("Kind", 14, CellStyle.Text, true),
        new("Events", 9, CellStyle.Number, true),
        new("First", 13, CellStyle.Day, true),
        new("Last", 13, CellStyle.Day, true),
        new("First event", 38, CellStyle.Text, true),
        new("Last event", 38, CellStyle.Text, true),
        new("Event numbers", 64, CellStyle.Code, true),
        new("Documents", 11, CellStyle.Number, true),
    ];

    private static readonly ImmutableArray<TemplateColumn> Undated =
    [
        new("No.", 5, CellStyle.Number, true),
        new("Event", 34, CellStyle.Strong, true),
        new("Text", 54, CellStyle.Text, true),
        new("Why undated", 34, CellStyle.Text, true),
        new("People", 20, CellStyle.Text, true),
        new("Places", 17, CellStyle.Text, true),
        new("Modality", 12, CellStyle.Text, true),
        new("Documents", 26, CellStyle.Code, true),
        new("File", 8, CellStyle.Text),
        new("Notes", 30, CellStyle.Free),
        new("Organisations", 20, CellStyle.Text),
        new("Sources", 10, CellStyle.Number),
        new("First quote", 54, CellStyle.Text),
        new("Importance", 11, CellStyle.Percent),
        new("Fact id", 24, CellStyle.Code),
    ];

    private static readonly ImmutableArray<TemplateColumn> Dictionary =
    [
        new("Sheet", 18, CellStyle.Text, true),
        new("Column", 22, CellStyle.Strong, true),
        new("Meaning", 100, CellStyle.Text, true),
    ];

    private static readonly ImmutableArray<TemplateColumn> Diagnostics =
    [
        new("Document", 24, CellStyle.Code, true),
        new("Note", 100, CellStyle.Text, true),
        new("Severity", 10, CellStyle.Text, true),
        new("Line", 7, CellStyle.Number, true),
        new("Code", 28, CellStyle.Muted),
    ];

    public static ImmutableArray<TemplateSheet> All { get; } =
    [
        new("Events", "Events", 3, Events),
        new("Documents", "Documents", 1, Documents),
        new("People", "People", 1, People),
        new("Undated", "Undated", 2, Undated),
        new("Rejected", "Rejected", 3, Events),
        new("Data dictionary", "DataDictionary", 0, Dictionary),
        new("About", "Diagnostics", 0, Diagnostics, AboutText.Lines),
    ];
}
