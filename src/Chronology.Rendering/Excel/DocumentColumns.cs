using System.Collections.Immutable;

namespace Chronology.Rendering.Excel;

/// <summary>The columns of the sheet Documents.</summary>
internal static class DocumentColumns
{
    public static ImmutableArray<SheetColumn<DocumentRow>> All { get; } =
    [
        new("Id", 26, ColumnKind.Code, "What the sheet Events calls the document.", row => Cell.Of(row.Document.Id)) { IsPrinted = true },
        new("Title", 38, ColumnKind.Strong, "The title that the document states, or its first heading.", row => Cell.Of(row.Document.Title)) { IsPrinted = true },
        new("Published", 26, ColumnKind.Code, "When it was published, in EDTF; empty when nothing bounds it.", row => Cell.Of(row.Document.Published?.Edtf)) { IsPrinted = true },
        new("How found", 34, ColumnKind.Text, "Where that date comes from.", row => Cell.Of(row.Document.Published?.From)) { IsPrinted = true },
        new("Quote", 34, ColumnKind.Text, "The words it rests on.", row => Cell.Of(row.Document.Published?.Quote)) { IsPrinted = true },
        new("Confidence", 11, ColumnKind.Percent, "How sure the program is of it.", row => row.Document.Published is { } published ? Cell.Of(published.Confidence) : default) { IsPrinted = true },
        new("Events", 9, ColumnKind.Number, "How many events it tells of.", row => Cell.Of(row.EventCount)) { IsPrinted = true },
        new("Language", 11, ColumnKind.Text, "BCP 47 language tag.", row => Cell.Of(row.Document.Language)) { IsPrinted = true },
        new("Path", 40, ColumnKind.Code, "Where the file was.", row => Cell.Of(row.Document.Path)),
        new("SHA-256", 76, ColumnKind.Muted, "Fingerprint of the file: another fingerprint, another file.", row => Cell.Of(row.Document.Sha256)),
    ];
}
