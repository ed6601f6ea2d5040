using System.Xml;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Filling;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>Writes one sheet of the built-in template, in the order that ECMA-376 18.3.1.99 asks for.</summary>
internal sealed class SheetXml(TemplateSheet sheet, SharedStrings strings, bool isFirst)
{
    private const double HeaderHeight = 24;
    private const double TitleHeight = 30;
    private const double Padding = 4;

    private static readonly string[] Statuses = ["proposed", "accepted", "edited", "rejected"];

    private int ModelRow => sheet.HeaderRow + 1;

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("worksheet", Namespaces.Main);
        writer.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
        writer.Start("sheetPr");
        writer.Element("pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.Element("dimension", ("ref", CellReference.Range(sheet.Columns.Length, ModelRow)));
        WriteView(writer);
        WriteColumns(writer);
        WriteRows(writer);
        WriteRules(writer);
        WriteChoice(writer);
        WritePage(writer);
        writer.Start("ignoredErrors");
        writer.Element("ignoredError", ("sqref", "A" + ModelRow.Invariant() + ":" + CellReference.Of(sheet.Columns.Length - 1, ModelRow)), ("numberStoredAsText", "1"));
        writer.WriteEndElement();
        writer.Start("tableParts", ("count", "1"));
        writer.WriteStartElement("tablePart");
        writer.WriteAttributeString("id", Namespaces.Relationships, "rId1");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void WriteTable(XmlWriter writer, int id)
    {
        var range = $"A{sheet.HeaderRow.Invariant()}:{CellReference.Of(sheet.Columns.Length - 1, ModelRow)}";
        writer.WriteStartElement("table", Namespaces.Main);
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("id", id.Invariant()), ("name", sheet.Table), ("displayName", sheet.Table), ("ref", range), ("totalsRowShown", "0")])
        {
            writer.WriteAttributeString(name, value);
        }

        writer.Element("autoFilter", ("ref", range));
        writer.Start("tableColumns", ("count", sheet.Columns.Length.Invariant()));
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            writer.Element("tableColumn", ("id", (i + 1).Invariant()), ("name", sheet.Columns[i].Header));
        }

        writer.WriteEndElement();
        writer.Element("tableStyleInfo", ("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "0"), ("showColumnStripes", "0"));
        writer.WriteEndElement();
    }

    private void WriteView(XmlWriter writer)
    {
        writer.Start("sheetViews");
        writer.Start("sheetView", ("showGridLines", "0"), ("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        if (sheet.Above.IsDefault)
        {
            var corner = CellReference.Of(sheet.Frozen, 2);
            var pane = sheet.Frozen > 0 ? "bottomRight" : "bottomLeft";
            writer.Start("pane");
            if (sheet.Frozen > 0)
            {
                writer.WriteAttributeString("xSplit", sheet.Frozen.Invariant());
            }

            foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("ySplit", "1"), ("topLeftCell", corner), ("activePane", pane), ("state", "frozen")])
            {
                writer.WriteAttributeString(name, value);
            }

            writer.WriteEndElement();
            writer.Element("selection", ("pane", pane), ("activeCell", corner), ("sqref", corner));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Element("sheetFormatPr", ("defaultRowHeight", TextMeasure.LineHeight.Invariant()));
    }

    private void WriteColumns(XmlWriter writer)
    {
        writer.Start("cols");
        for (var i = 1; i <= sheet.Columns.Length; i++)
        {
            writer.Element("col", ("min", i.Invariant()), ("max", i.Invariant()), ("width", sheet.Columns[i - 1].Width.Invariant()), ("customWidth", "1"));
        }

        writer.WriteEndElement();
    }

    private void WriteRows(XmlWriter writer)
    {
        writer.Start("sheetData");
        for (var i = 0; i < sheet.HeaderRow - 1; i++)
        {
            WriteLine(writer, i + 1, sheet.Above[i]);
        }

        WriteRow(writer, sheet.HeaderRow, HeaderHeight, sheet.Columns.Select(column => (column.Header, column.HeaderStyle)));
        WriteRow(writer, ModelRow, TextMeasure.LineHeight + Padding, sheet.Columns.Select(column => (column.IsOwn ? "" : $"{{{{{column.Header}}}}}", column.Style)));
        writer.WriteEndElement();
    }

    private void WriteLine(XmlWriter writer, int row, AboutLine line)
    {
        if (line.Style is CellStyle.Title or CellStyle.Heading)
        {
            WriteRow(writer, row, TitleHeight, [(line.Label, line.Style)]);
            return;
        }

        var face = new TextFace(10, false, false, true, 1);
        var height = Math.Max(TextMeasure.Height(line.Label, sheet.Columns[0].Width, face with { IsBold = true }), TextMeasure.Height(line.Text, sheet.Columns[1].Width, face));
        WriteRow(writer, row, height + Padding, [(line.Label, CellStyle.Strong), (line.Text, line.Style)]);
    }

    private void WriteRow(XmlWriter writer, int row, double height, IEnumerable<(string Text, CellStyle Style)> cells)
    {
        // Where a spreadsheet would make the row no higher than its text, the height is told to be ours.
        writer.Start("row", [("r", row.Invariant()), ("ht", height.Invariant()), .. height is HeaderHeight or TitleHeight ? [("customHeight", "1")] : (ReadOnlySpan<(string, string)>)[]]);
        var column = 0;
        foreach (var (text, style) in cells)
        {
            writer.Start("c", ("r", CellReference.Of(column++, row)), ("s", ((int)style).Invariant()));
            if (text.Length > 0)
            {
                writer.WriteAttributeString("t", "s");
                writer.WriteElementString("v", strings.Add(text).Invariant());
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>Tints that follow the cells.</summary>
    private void WriteRules(XmlWriter writer)
    {
        if (sheet.Letter("Doubt") is not { } doubt)
        {
            return;
        }

        writer.Start("conditionalFormatting", ("sqref", $"A{ModelRow.Invariant()}:{CellReference.Of(sheet.Columns.Length - 1, ModelRow)}"));
        Rule(StyleSheet.RejectedRule, 1, $"${sheet.Letter("Status")}2=\"rejected\"");
        Rule(StyleSheet.ConflictRule, 2, $"ISNUMBER(SEARCH(\"{DoubtWords.Conflict}\",${doubt}2))");
        Rule(StyleSheet.DoubtRule, 3, $"LEN(${doubt}2)>0");
        writer.WriteEndElement();

        void Rule(int style, int priority, string formula)
        {
            writer.Start("cfRule", ("type", "expression"), ("dxfId", style.Invariant()), ("priority", priority.Invariant()), ("stopIfTrue", "1"));
            writer.WriteElementString("formula", formula);
            writer.WriteEndElement();
        }
    }

    private void WriteChoice(XmlWriter writer)
    {
        if (sheet.Letter("Status") is not { } status)
        {
            return;
        }

        writer.Start("dataValidations", ("count", "1"));
        writer.Start(
            "dataValidation", ("type", "list"), ("allowBlank", "0"), ("showInputMessage", "1"), ("showErrorMessage", "1"),
            ("errorTitle", "Status"), ("error", "Choose proposed, accepted, edited or rejected."), ("sqref", status + ModelRow.Invariant()));
        writer.WriteElementString("formula1", "\"" + string.Join(',', Statuses) + "\"");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WritePage(XmlWriter writer)
    {
        writer.Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.7"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        writer.Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        writer.Start("headerFooter");
        writer.WriteElementString("oddHeader", "&L&\"Arial,Bold\"&11{{title}}");
        writer.WriteElementString("oddFooter", "&L&8&A&R&8Page &P of &N");
        writer.WriteEndElement();
    }
}
