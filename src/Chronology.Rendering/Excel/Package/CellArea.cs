using System.Globalization;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A rectangle of cells: columns from 0, rows from 1, all inclusive.</summary>
internal readonly record struct CellArea(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    /// <summary>Reads "A1", "A1:C3" and "$A$1:$C$3"; false for whole rows and columns and for anything else.</summary>
    public static bool TryParse(string text, out CellArea area)
    {
        area = default;
        var plain = text.Replace("$", "", StringComparison.Ordinal);
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (!TryCell(colon < 0 ? plain : plain[..colon], out var first) || !TryCell(colon < 0 ? plain : plain[(colon + 1)..], out var last))
        {
            return false;
        }

        area = new CellArea(first.Column, first.Row, last.Column, last.Row);
        return area.FirstColumn <= area.LastColumn && area.FirstRow <= area.LastRow;
    }

    public override string ToString()
    {
        var first = CellReference.Of(FirstColumn, FirstRow);
        return FirstColumn == LastColumn && FirstRow == LastRow ? first : first + ":" + CellReference.Of(LastColumn, LastRow);
    }

    /// <summary>"$A$1:$C$3".</summary>
    public string ToAbsolute() => $"${CellReference.Column(FirstColumn)}${FirstRow.Invariant()}:${CellReference.Column(LastColumn)}${LastRow.Invariant()}";

    private static bool TryCell(ReadOnlySpan<char> text, out (int Column, int Row) cell)
    {
        cell = default;
        var letters = 0;
        var column = 0;
        while (letters < text.Length && letters < 4 && char.IsAsciiLetter(text[letters]))
        {
            column = (column * 26) + (char.ToUpperInvariant(text[letters++]) - 'A') + 1;
        }

        if (letters == 0 || !int.TryParse(text[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row == 0)
        {
            return false;
        }

        cell = (column - 1, row);
        return true;
    }
}
