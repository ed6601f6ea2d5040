using System.Collections.Immutable;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Content;

/// <summary>The columns that the sheet People can have.</summary>
internal static class NameColumns
{
    public const string Name = "Name";
    public const string Kind = "Kind";

    // More numbers than that make a cell that nobody reads; the filter of the sheet Events finds them all.
    private const int MostNumbers = 200;

    public static ImmutableArray<SheetColumn<NameRow>> All { get; } =
    [
        new(Name, "As the documents' fullest form has it.", row => Cell.Of(row.Name)),
        new(Kind, "person, organisation or place.", row => Cell.Of(row.Kind)),
        new("Events", "How many events name it.", row => Cell.Of(row.Events.Count)),
        new("First", "The first possible day of the first of them; a click leads to its row, as long as that sheet is not sorted anew.", row => DateCells.Start(row.Events[0].Event.Date) with { Link = LinkTo(row.Events[0]) }),
        new("Last", "The last possible day of the last of them; a click leads to its row, as long as that sheet is not sorted anew.", row => DateCells.End(row.Events[^1].Event.Date) with { Link = LinkTo(row.Events[^1]) }),
        new("First event", "What it was.", row => Cell.Of(row.Events[0].Event.Headline)),
        new("Last event", "What it was.", row => Cell.Of(row.Events[^1].Event.Headline)),
        new("Event numbers", "The No. of each event.", row => Cell.Literal(Numbers(row))),
        new("Documents", "How many documents tell of these events.", row => Cell.Of(row.Events.SelectMany(e => e.Sources).Distinct().Count())),
    ];

    private static CellLink LinkTo(EventRow row) => CellLink.To(WorkbookContent.Events, row.Number - 1);

    private static string Numbers(NameRow row)
    {
        var numbers = string.Join(", ", row.Events.Take(MostNumbers).Select(e => e.Number.Invariant()));
        return row.Events.Count > MostNumbers ? numbers + ", …" : numbers;
    }
}
