using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>The parts that every worksheet has, in the order that ECMA-376 18.3.1.99 asks for.</summary>
internal static class SheetXml
{
    public static void Start(XmlWriter writer, string range)
    {
        writer.WriteStartElement("worksheet", Namespaces.Main);
        writer.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
        writer.Start("sheetPr");
        writer.Element("pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.Element("dimension", ("ref", range));
    }

    public static void View(XmlWriter writer, int frozenColumns, int frozenRows, bool isFirst)
    {
        writer.Start("sheetViews");
        writer.Start("sheetView", ("showGridLines", "0"), ("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        if (frozenRows > 0)
        {
            var corner = CellReference.Of(frozenColumns, frozenRows + 1);
            var pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
            writer.Start("pane");
            if (frozenColumns > 0)
            {
                writer.WriteAttributeString("xSplit", frozenColumns.Invariant());
            }

            writer.WriteAttributeString("ySplit", frozenRows.Invariant());
            writer.WriteAttributeString("topLeftCell", corner);
            writer.WriteAttributeString("activePane", pane);
            writer.WriteAttributeString("state", "frozen");
            writer.WriteEndElement();
            writer.Element("selection", ("pane", pane), ("activeCell", corner), ("sqref", corner));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Element("sheetFormatPr", ("defaultRowHeight", TextMeasure.LineHeight.Invariant()));
    }

    public static void Columns(XmlWriter writer, IEnumerable<double> widths)
    {
        writer.Start("cols");
        var number = 0;
        foreach (var width in widths)
        {
            number++;
            writer.Element("col", ("min", number.Invariant()), ("max", number.Invariant()), ("width", width.Invariant()), ("customWidth", "1"));
        }

        writer.WriteEndElement();
    }

    /// <param name="cells">Texts already clean.</param>
    public static void Row(XmlWriter writer, SharedStrings strings, int number, double height, ReadOnlySpan<Cell> cells)
    {
        // Not "customHeight": the height is right as it is, but a spreadsheet may fit it again when somebody edits or sorts.
        writer.Start("row", ("r", number.Invariant()), ("ht", height.Invariant()));
        for (var i = 0; i < cells.Length; i++)
        {
            WriteCell(writer, strings, CellReference.Of(i, number), cells[i]);
        }

        writer.WriteEndElement();
    }

    public static void Page(XmlWriter writer, string title, string sheet)
    {
        writer.Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.7"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        writer.Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        writer.Start("headerFooter");

        writer.WriteElementString("oddHeader", "&L&\"Arial,Bold\"&11" + Printed(title, 90));
        writer.WriteElementString("oddFooter", $"&L&8{Printed(sheet, 40)}&R&8Page &P of &N");
        writer.WriteEndElement();
    }

    public static void End(XmlWriter writer, bool hasTable)
    {
        if (hasTable)
        {
            writer.Start("tableParts", ("count", "1"));
            writer.WriteStartElement("tablePart");
            writer.WriteAttributeString("id", Namespaces.Relationships, "rId1");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // '&' starts a code here, so a real one is doubled; a digit after a size would be read as part of it.
    private static string Printed(string text, int limit)
    {
        var line = CellText.EscapeUnderscores(CellText.Line(text, limit)).Replace("&", "&&", StringComparison.Ordinal);
        return line.Length > 0 && char.IsAsciiDigit(line[0]) ? " " + line : line;
    }

    private static void WriteCell(XmlWriter writer, SharedStrings strings, string reference, Cell cell)
    {
        var style = cell.Style ?? CellStyle.Plain;
        if (cell.Text is { } text)
        {
            style = CellText.LooksLikeFormula(text) ? Guarded(style) : style;
            writer.Start("c", ("r", reference), ("s", ((int)style).Invariant()), ("t", "s"));
            writer.WriteElementString("v", strings.Add(text).Invariant());
        }
        else
        {
            writer.Start("c", ("r", reference), ("s", ((int)style).Invariant()));
            if (cell.Number is { } number)
            {
                writer.WriteElementString("v", number.Invariant());
            }
        }

        writer.WriteEndElement();
    }

    private static CellStyle Guarded(CellStyle style) => style is >= CellStyle.Text and < CellStyle.Day && (style - CellStyle.Text) % 2 == 0 ? style + 1 : style;
}
