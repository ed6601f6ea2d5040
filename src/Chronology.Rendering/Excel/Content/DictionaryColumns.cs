using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <summary>The columns that the data dictionary can have.</summary>
internal static class DictionaryColumns
{
    public const string FreeColumn = "A column of your own; what you write there is kept from run to run.";
    public const string EmptyColumn = "A column of your own; what you write there is not kept.";

    public static ImmutableArray<SheetColumn<DictionaryRow>> All { get; } =
    [
        new("Sheet", "The sheet that has the column.", row => Cell.Of(row.Sheet)),
        new("Column", "Its header.", row => Cell.Of(row.Column)),
        new("Meaning", "What stands in it.", row => Cell.Of(row.Meaning)),
    ];
}
