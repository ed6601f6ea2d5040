using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <summary>The columns that the sheet Undated can have.</summary>
internal static class UndatedColumns
{
    public const string Id = "Fact id";

    public static ImmutableArray<SheetColumn<UndatedRow>> All { get; } =
    [
        new("No.", "Place in the list, the most important first.", row => Cell.Of(row.Number)),
        new("Event", "What happened, in a few words.", row => Cell.Of(row.Fact.Headline)) { Aliases = ["Headline"] },
        new("Text", "What happened, in the words of the best source.", row => Cell.Of(row.Fact.Text)),
        new("Why undated", "Why it has no date.", row => Cell.Of(row.Fact.Reason)) { Aliases = ["Reason"] },
        new("People", "People who take part, one a line.", row => EventColumns.Lines(row.Fact.People)),
        new("Places", "Where it happened, one a line.", row => EventColumns.Lines(row.Fact.Places)),
        new("Modality", "happened or planned, as the sources say.", row => Cell.Of(row.Fact.Modality.Replace('-', ' '))),
        new("Documents", "Ids of the documents that tell of it; a single one leads to its row on the sheet Documents.", row => DocumentRow.Ids(row.Sources)),
        new("File", "A click opens the first of them, as long as it stays where it was beside the workbook.", row => row.Sources.Count == 0 ? default : row.Sources[0].OpenFile),
        new(EventColumns.Notes, "Free for you; kept from run to run.", row => Cell.Of(row.Fact.Review?.Notes)),
        new("Organisations", "Organisations that take part, one a line.", row => EventColumns.Lines(row.Fact.Organizations)) { Aliases = ["Organizations"] },
        new("Sources", "How many passages tell of it; a click leads to the first one's document.", row => Cell.Of(row.Fact.Sources.Length) with { Link = row.Sources.Count == 0 ? null : row.Sources[0].Link }),
        new("First quote", "The first of them, verbatim.", row => Cell.Of(row.Fact.Sources.IsEmpty ? null : row.Fact.Sources[0].Quote)) { Aliases = ["Quote"] },
        new("Importance", "How much it matters among the undated.", row => Cell.Of(row.Fact.Importance)),
        new(Id, "The same from run to run; keep it, notes are found again by it.", row => Cell.Literal(row.Fact.Id)),
    ];
}
