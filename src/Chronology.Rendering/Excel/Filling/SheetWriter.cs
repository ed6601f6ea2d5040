using System.Xml;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Writes a sheet of the template with its table filled, row by row.</summary>
/// <param name="locate">Where another table's row stands, "Documents!A5"; null when the workbook does not show it.</param>
internal sealed class SheetWriter(SheetPlan plan, TemplateStyles styles, SharedStrings strings, Func<CellLink, string?> locate)
{
    private const double Padding = 4;

    private static readonly XNamespace Main = Namespaces.Main;

    // What ECMA-376 18.3.1.99 puts before the links.
    private static readonly string[] BeforeLinks =
    [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
    ];

    public SheetLinks Links { get; } = new(plan.Root);

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("worksheet", Namespaces.Main);
        foreach (var attribute in plan.Root.Attributes().Where(attribute => attribute.Name != "xmlns"))
        {
            WriteAttribute(writer, attribute);
        }

        var isLinked = false;
        foreach (var element in plan.Root.Elements().Where(element => element.Name != Main + "hyperlinks"))
        {
            if (!isLinked && !BeforeLinks.Contains(element.Name.LocalName, StringComparer.Ordinal))
            {
                Links.Write(writer);
                isLinked = true;
            }

            WriteElement(writer, element);
        }

        if (!isLinked)
        {
            Links.Write(writer);
        }

        writer.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter writer, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            writer.WriteAttributeString("xmlns", attribute.Name.LocalName, null, attribute.Value);
        }
        else
        {
            writer.WriteAttributeString(attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        }
    }

    private void WriteElement(XmlWriter writer, XElement element)
    {
        if (element.Name != Main + "sheetData" || plan.Table is not { } table)
        {
            element.WriteTo(writer);
            return;
        }

        writer.Start("sheetData");
        foreach (var row in element.Elements())
        {
            row.WriteTo(writer);
        }

        WriteRows(writer, table);
        writer.WriteEndElement();
    }

    private void WriteRows(XmlWriter writer, TablePlan table)
    {
        var cells = new Cell[table.Columns.Length];
        var texts = table.Columns.Select(column => styles.Face(column.Style)).ToArray();
        for (var number = table.FirstRow; number <= table.LastRow; number++)
        {
            var height = TextMeasure.LineHeight;
            for (var c = 0; c < cells.Length; c++)
            {
                var cell = cells[c] = Prepared(table, c, number, texts[c]);
                if (cell.Text is not null && table.Columns[c].Width > 0)
                {
                    height = Math.Max(height, TextMeasure.Height(cell.Text, table.Columns[c].Width, texts[c]));
                }
            }

            // Not "customHeight": the height is right as it is, but a spreadsheet may fit it again when somebody edits or sorts.
            writer.Start("row", ("r", number.Invariant()), ("ht", Math.Min(height + Padding, TextMeasure.HighestRow).Invariant()));
            for (var c = 0; c < cells.Length; c++)
            {
                WriteCell(writer, table, c, number, cells[c]);
            }

            writer.WriteEndElement();
        }
    }

    private static Cell Prepared(TablePlan table, int column, int number, TextFace face)
    {
        var row = number - table.FirstRow;
        if (row >= table.Content.Count)
        {
            return default;
        }

        var cell = table.Columns[column].Field is { } field ? table.Content.At(field, row) : table.Content.FreeCell(table.Columns[column].Header, row);
        if (cell.Text is null)
        {
            return cell;
        }

        var text = CellText.Clean(cell.Text);
        var marks = (CellText.LooksLikeFormula(text) ? CellMarks.Guarded : CellMarks.None) | (ReadingOrder.IsRightToLeft(text) ? CellMarks.RightToLeft : CellMarks.None);

        // LibreOffice shows a link on one line, whatever its cell is told, and cuts it there.
        var isShort = cell.Link is null || TextMeasure.IsOneLine(text, table.Columns[column].Width, face);
        return cell with { Text = text, Marks = cell.Marks | marks, Link = isShort ? cell.Link : null };
    }

    private void WriteCell(XmlWriter writer, TablePlan table, int column, int number, Cell cell)
    {
        var plan = table.Columns[column];
        var reference = CellReference.Of(table.Template.FirstColumn + column, number);
        var style = styles.Variant(plan.Style, cell.Marks | (IsLinked(reference, cell) ? CellMarks.Linked : CellMarks.None));
        writer.Start("c", ("r", reference), ("s", style.Invariant()));
        if (cell.Text is { } text)
        {
            writer.WriteAttributeString("t", "s");
            writer.WriteElementString("v", strings.Add(text).Invariant());
        }
        else if (cell.Number is { } value)
        {
            writer.WriteElementString("v", value.Invariant());
        }
        else if (plan.Formula is { } formula)
        {
            WriteFormula(writer, table, column, number, formula);
        }

        writer.WriteEndElement();
    }

    private bool IsLinked(string reference, Cell cell)
    {
        var location = cell.Link?.Table is null ? null : locate(cell.Link);
        return (location is not null || cell.Link?.File is not null) && Links.TryAdd(reference, location, cell.Link?.File);
    }

    // References by name ("Events[[#This Row],[Start]]") mean each row by themselves; those by cell are shared, so that they move with the row.
    private static void WriteFormula(XmlWriter writer, TablePlan table, int column, int number, string formula)
    {
        if (formula.Contains('[', StringComparison.Ordinal))
        {
            writer.WriteElementString("f", formula);
            return;
        }

        // Numbers that the template's own shared formulas do not reach.
        writer.Start("f", ("t", "shared"), ("si", (10_000 + column).Invariant()));
        if (number == table.FirstRow)
        {
            var at = table.Template.FirstColumn + column;
            writer.WriteAttributeString("ref", new CellArea(at, number, at, table.LastRow).ToString());
            writer.WriteString(formula);
        }

        writer.WriteEndElement();
    }
}
