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

    /// <summary>The headers of people's own columns in which something stands, in the order of their letters.</summary>
    IReadOnlyList<string> OwnHeaders { get; }

    /// <summary>True when rows can come back with something that a person wrote.</summary>
    bool IsReturned { get; }

    /// <summary>What a person wrote earlier into a column of their own.</summary>
    Cell FreeCell(string header, int row);
}
