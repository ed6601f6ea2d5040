namespace Chronology.Rendering.Excel.Package;

/// <summary>Names of cells: column 0, row 1 is "A1".</summary>
internal static class CellReference
{
    public static string Column(int index)
    {
        var name = ((char)('A' + (index % 26))).ToString();
        return index < 26 ? name : Column((index / 26) - 1) + name;
    }

    public static string Of(int column, int row) => Column(column) + row.Invariant();

    public static string Range(int columns, int lastRow) => "A1:" + Of(columns - 1, lastRow);
}
