using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>Reads a sheet's rows one at a time; every row and cell then says where it is, as a program need not write it.</summary>
internal static class SheetRows
{
    private static readonly XNamespace Main = Namespaces.Main;

    /// <param name="reader">On the element <c>sheetData</c>; afterwards behind it.</param>
    public static IEnumerable<XElement> Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            yield break;
        }

        reader.Read();
        var number = 0;
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            var row = (XElement)XNode.ReadFrom(reader);
            number = Number(row) ?? number + 1;
            Place(row, number);
            yield return row;
        }

        reader.Read();
    }

    /// <summary>Of a row that <see cref="Read"/> gave.</summary>
    public static int NumberOf(XElement row) => Number(row) ?? 0;

    /// <summary>Column, from 0, of a cell that <see cref="Read"/> gave.</summary>
    public static int ColumnOf(XElement cell) => CellArea.TryParse((string?)cell.Attribute("r") ?? "", out var area) ? area.FirstColumn : 0;

    public static IEnumerable<XElement> Cells(XElement row) => row.Elements(Main + "c");

    private static int? Number(XElement row) => int.TryParse((string?)row.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Place(XElement row, int number)
    {
        row.SetAttributeValue("r", number.Invariant());
        var column = -1;
        foreach (var cell in Cells(row))
        {
            column = CellArea.TryParse((string?)cell.Attribute("r") ?? "", out var area) ? area.FirstColumn : column + 1;
            cell.SetAttributeValue("r", CellReference.Of(column, number));
        }
    }
}
