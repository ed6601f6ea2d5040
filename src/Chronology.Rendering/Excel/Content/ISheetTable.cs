namespace Chronology.Rendering.Excel.Content;

/// <summary>The items that fill one table of a workbook, and the columns that it can have.</summary>
internal interface ISheetTable
{
    /// <summary>What a template calls the table.</summary>
    string Name { get; }

    int Count { get; }

    IReadOnlyList<string> ColumnNames { get; }

    /// <summary>The column that a header names, or null. Case, blanks and punctuation do not count.</summary>
    int? ColumnNamed(string header);

    string MeaningOf(int column);

    Cell At(int column, int row);

    /// <summary>What a person wrote earlier into a column of their own.</summary>
    Cell FreeCell(string header, int row);
}
