using System.Globalization;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Makes what the template says of its model row hold for every row of the filled table, and forgets what it says of other rows.</summary>
internal static class RangeStretch
{
    private const string Extensions = "http://schemas.microsoft.com/office/excel/2006/main";

    private static readonly XNamespace Main = Namespaces.Main;

    /// <summary>Conditional formats, drop-downs, links, merged cells and breaks of a sheet.</summary>
    public static void Apply(XElement root, TablePlan table)
    {
        root.Element(Main + "sheetPr")?.Attribute("filterMode")?.Remove();
        root.Elements().Where(element => element.Name.LocalName is "dimension" or "sortState" or "customSheetViews").Remove();
        AddDimension(root, new XElement(Main + "dimension", new XAttribute("ref", table.Area.ToString())));
        foreach (var element in root.Descendants().Where(e => e.Attribute("sqref") is not null && e.Parent!.Name.LocalName != "sheetView").ToList())
        {
            element.SetAttributeValue("sqref", Stretch((string)element.Attribute("sqref")!, table));
            RemoveIf(element, ((string)element.Attribute("sqref")!).Length == 0);
        }

        foreach (var element in root.Descendants(XName.Get("sqref", Extensions)).ToList())
        {
            element.Value = Stretch(element.Value, table);
            RemoveIf(element.Parent!, element.Value.Length == 0);
        }

        Forget(root, table);
        root.Elements(Main + "autoFilter").ToList().ForEach(filter => Filter(filter, table));
        Recount(root);
    }

    /// <summary>The table's own part.</summary>
    public static void ApplyToTable(XElement xml, TablePlan table)
    {
        xml.SetAttributeValue("ref", table.Area.ToString());
        xml.Elements(Main + "sortState").Remove();
        Widen(xml, table);
        xml.Elements(Main + "autoFilter").ToList().ForEach(filter => Filter(filter, table));
    }

    /// <summary>The areas, each drawn out to the table's last row; those that leave out the model row are gone.</summary>
    /// <param name="areas">Separated by blanks.</param>
    public static string Stretch(string areas, TablePlan table) => string.Join(' ', areas.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Area(text, table)).OfType<string>());

    // A whole column, and an area above the table, stay as they are.
    private static string? Area(string text, TablePlan table) => !CellArea.TryParse(text, out var area) || area.LastRow <= table.HeaderRow ? text
        : area.FirstRow > table.FirstRow ? null
        : (area with { LastRow = Math.Max(table.LastRow, area.LastRow > table.Template.LastRow ? area.LastRow : 0) }).ToString();

    private static void Forget(XElement root, TablePlan table)
    {
        root.Elements(Main + "hyperlinks").Elements().Where(link => IsBelow(link, table)).Remove();
        root.Elements(Main + "mergeCells").Elements().Where(merge => IsBelow(merge, table)).Remove();
        root.Elements(Main + "rowBreaks").Elements()
            .Where(line => int.TryParse((string?)line.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > table.HeaderRow).Remove();
    }

    private static bool IsBelow(XElement element, TablePlan table) => CellArea.TryParse((string?)element.Attribute("ref") ?? "", out var area) && area.FirstRow > table.HeaderRow;

    private static void Filter(XElement filter, TablePlan table)
    {
        filter.RemoveNodes();
        filter.SetAttributeValue("ref", table.Area.ToString());
    }

    // A column that joined the table is named as its header says.
    private static void Widen(XElement xml, TablePlan table)
    {
        if (xml.Element(Main + "tableColumns") is not { } columns || table.Source is not { } source || table.Template == source.Area)
        {
            return;
        }

        var next = columns.Elements().Max(column => int.TryParse((string?)column.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0);
        var before = source.Area.FirstColumn - table.Template.FirstColumn;
        columns.AddFirst(table.Columns[..before].Select(Joined));
        columns.Add(table.Columns[(before + source.Area.LastColumn - source.Area.FirstColumn + 1)..].Select(Joined));
        columns.SetAttributeValue("count", columns.Elements().Count().Invariant());

        XElement Joined(ColumnPlan column) =>
            new(Main + "tableColumn", new XAttribute("id", (++next).Invariant()), new XAttribute("name", CellText.Clean(column.Header).Replace("\n", "_x000a_", StringComparison.Ordinal)));
    }

    private static void RemoveIf(XElement element, bool isEmpty)
    {
        if (isEmpty)
        {
            element.Remove();
        }
    }

    private static void AddDimension(XElement root, XElement dimension)
    {
        if (root.Element(Main + "sheetPr") is { } properties)
        {
            properties.AddAfterSelf(dimension);
        }
        else
        {
            root.AddFirst(dimension);
        }
    }

    // A list that lost everything goes too; the others count what is left.
    private static void Recount(XElement root)
    {
        foreach (var list in root.Elements().Where(e => e.Name.LocalName is "dataValidations" or "hyperlinks" or "mergeCells" or "rowBreaks" or "ignoredErrors" or "protectedRanges").ToList())
        {
            if (list.Attribute("count") is { } count)
            {
                count.Value = list.Elements().Count().Invariant();
            }

            RemoveIf(list, !list.HasElements);
        }

        root.Elements(Main + "rowBreaks").Attributes("manualBreakCount").Remove();
        root.Elements(Main + "extLst").Elements().Where(ext => ext.Elements().All(list => list.Name.LocalName is "conditionalFormattings" or "dataValidations" && !list.HasElements)).Remove();
        root.Elements(Main + "extLst").Where(list => !list.HasElements).Remove();
    }
}
