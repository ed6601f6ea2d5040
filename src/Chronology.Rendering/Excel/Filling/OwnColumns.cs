using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Gives back the columns that a person added to an earlier workbook and that the template does not have.</summary>
internal static class OwnColumns
{
    private const double UsualWidth = 20;

    private static readonly XNamespace Main = Namespaces.Main;

    /// <summary>The table with them at its end, as far as there is room beside it.</summary>
    /// <param name="root">The sheet; it is changed.</param>
    public static TablePlan Append(TablePlan table, XElement root, SharedStrings strings)
    {
        var here = table.Columns.Select(column => column.Header).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var headerRow = root.Element(Main + "sheetData")!.Elements().First(row => SheetRows.NumberOf(row) == table.HeaderRow);
        foreach (var header in table.Content.OwnHeaders.Where(here.Add))
        {
            var column = table.Template.LastColumn + 1;
            if (SheetRows.Cells(headerRow).Any(cell => SheetRows.ColumnOf(cell) >= column && cell.HasElements))
            {
                break;
            }

            table = table with { Template = table.Template with { LastColumn = column }, Columns = table.Columns.Add(Like(table, header)) };
            SheetRows.Cells(headerRow).Where(cell => SheetRows.ColumnOf(cell) == column).Remove();
            var style = SheetRows.Cells(headerRow).LastOrDefault()?.Attribute("s");
            headerRow.Add(new XElement(
                Main + "c", new XAttribute("r", CellReference.Of(column, table.HeaderRow)), style is null ? null : new XAttribute("s", style.Value), new XAttribute("t", "s"),
                new XElement(Main + "v", strings.Add(CellText.Clean(header)).Invariant())));
            Widen(root, column);
        }

        return table;
    }

    // As another column of the person's looks, or else their notes.
    private static ColumnPlan Like(TablePlan table, string header)
    {
        var notes = table.Content.ColumnNamed(EventColumns.Notes);
        var model = table.Columns.FirstOrDefault(column => column.Field is null && column.Formula is null)
            ?? table.Columns.FirstOrDefault(column => column.Field is not null && column.Field == notes) ?? table.Columns[^1];
        return new ColumnPlan(null, header, model.Style, UsualWidth, null);
    }

    private static void Widen(XElement root, int column)
    {
        if (root.Element(Main + "cols") is { } widths && !widths.Elements().Any(width => (int?)width.Attribute("max") > column))
        {
            widths.Add(new XElement(
                Main + "col", new XAttribute("min", (column + 1).Invariant()), new XAttribute("max", (column + 1).Invariant()), new XAttribute("width", UsualWidth.Invariant()), new XAttribute("customWidth", "1")));
        }
    }
}
