using System.Xml;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A sheet's XML without the rows that are not wanted, which may be very many.</summary>
/// <param name="Root">The element <c>worksheet</c>, in the default namespace.</param>
/// <param name="Below">The first cell with content below the rows that may hold any, or null.</param>
internal sealed record SheetPart(XElement Root, string? Below)
{
    private static readonly XNamespace Main = Namespaces.Main;

    /// <param name="reader">At the part's beginning.</param>
    /// <param name="keep">The last row that is kept.</param>
    /// <param name="last">The last row that may hold something.</param>
    public static SheetPart Read(XmlReader reader, int keep, int last)
    {
        reader.MoveToContent();
        var root = Start(reader);
        string? below = null;
        reader.Read();
        while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (reader.LocalName == "sheetData")
            {
                var data = new XElement(Main + "sheetData");
                root.Add(data);
                foreach (var row in SheetRows.Read(reader))
                {
                    var number = SheetRows.NumberOf(row);
                    below ??= number > last ? FirstContent(row) : null;
                    data.Add(number <= keep ? row : null);
                }
            }
            else
            {
                root.Add(XNode.ReadFrom(reader));
            }
        }

        return new SheetPart(root, below);
    }

    private static string? FirstContent(XElement row) =>
        (string?)SheetRows.Cells(row).FirstOrDefault(cell => cell.Elements().Any())?.Attribute("r");

    // A program may write every element with a prefix; ours come without one.
    private static XElement Start(XmlReader reader)
    {
        var root = new XElement(Main + "worksheet", new XAttribute("xmlns", Namespaces.Main));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                root.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
            else if (reader.LocalName != "xmlns" && reader.Value != Namespaces.Main)
            {
                root.Add(new XAttribute(XNamespace.Xmlns + reader.LocalName, reader.Value));
            }
        }

        reader.MoveToElement();
        return root;
    }
}
