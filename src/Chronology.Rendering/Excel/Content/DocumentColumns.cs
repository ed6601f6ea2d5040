using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <summary>The columns that the sheet Documents can have.</summary>
internal static class DocumentColumns
{
    public const string Id = "Id";

    public static ImmutableArray<SheetColumn<DocumentRow>> All { get; } =
    [
        new(Id, "What the sheet Events calls the document.", row => Cell.Literal(row.Document.Id)),
        new("Title", "The title that the document states, or its first heading.", row => Cell.Of(row.Document.Title)),
        new("Published", "When it was published, in EDTF; empty when nothing bounds it.", row => Cell.Literal(row.Document.Published?.Edtf)),
        new("How found", "Where that date comes from.", row => Cell.Of(row.Document.Published?.From)),
        new("Quote", "The words it rests on.", row => Cell.Of(row.Document.Published?.Quote)),
        new("Confidence", "How sure the program is of it.", row => row.Document.Published is { } published ? Cell.Of(published.Confidence) : default),
        new("Events", "How many events it tells of.", row => Cell.Of(row.EventCount)),
        new("Language", "BCP 47 language tag.", row => Cell.Of(row.Document.Language)),
        new("File", "A click opens it, as long as it stays where it was beside the workbook.", row => row.OpenFile),
        new("Path", "Where the file was.", row => Cell.Literal(row.Document.Path)),
        new("SHA-256", "Fingerprint of the file: another fingerprint, another file.", row => Cell.Of(row.Document.Sha256)),
    ];
}
