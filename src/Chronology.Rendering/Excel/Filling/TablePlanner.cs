using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Finds out what fills which column of a template's table.</summary>
/// <param name="fields">What a finished workbook that is a template now says of its headers; see <see cref="FieldNames"/>.</param>
internal sealed class TablePlanner(ISheetTable content, WorkbookSheet sheet, XElement root, Func<XElement, CellContent> read, IReadOnlyDictionary<string, string> fields)
{
    private const double UsualWidth = 8.43;

    private static readonly XNamespace Main = Namespaces.Main;

    private readonly Dictionary<int, XElement> rows = root.Element(Main + "sheetData")!.Elements().ToDictionary(SheetRows.NumberOf);

    /// <exception cref="WorkbookException">The table cannot be filled.</exception>
    public TablePlan Plan(WorkbookTable? source)
    {
        var area = source?.Area ?? FindArea();
        if (source is { HasHeader: false })
        {
            throw new WorkbookException(sheet.Name, "", $"the table '{source.Name}' has no header row; switch it on under Table Design.");
        }

        if (source is { HasTotals: true })
        {
            throw new WorkbookException(sheet.Name, CellReference.Of(area.FirstColumn, area.LastRow), $"the table '{source.Name}' has a total row; switch it off under Table Design, and put totals above the table.");
        }

        area = source is null ? area : Widened(area);
        var columns = Enumerable.Range(area.FirstColumn, area.LastColumn - area.FirstColumn + 1).Select(column => Column(column, area.FirstRow)).ToImmutableArray();
        return columns.Any(column => column.Field is not null)
            ? new TablePlan(content, source, area, columns)
            : throw new WorkbookException(sheet.Name, CellReference.Of(area.FirstColumn, area.FirstRow), $"no header names a column of {content.Name}; expected some of {string.Join(", ", content.ColumnNames)}.");
    }

    // A column that was put beside the table belongs to it when it says what fills it: a spreadsheet that moves one there leaves it outside.
    private CellArea Widened(CellArea area)
    {
        var (first, last) = (area.FirstColumn, area.LastColumn);

        // A table may not have a header twice.
        var headers = Enumerable.Range(first, last - first + 1).Select(column => CellAt(column, area.FirstRow) is { } cell ? read(cell).Shown : "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (first > 0 && Belongs(first - 1))
        {
            first--;
        }

        while (Belongs(last + 1))
        {
            last++;
        }

        return area with { FirstColumn = first, LastColumn = last };

        bool Belongs(int column) => CellAt(column, area.FirstRow) is not null && Column(column, area.FirstRow) is { Field: not null, Header: { Length: > 0 } header } && headers.Add(header);
    }

    // A sheet whose name alone says what it is: the header is the first row in which two cells name columns, or else one.
    private CellArea FindArea()
    {
        var named = rows.Values.OrderBy(SheetRows.NumberOf).Select(row => (Row: row, Count: SheetRows.Cells(row).Count(cell => content.ColumnNamed(read(cell).Shown) is not null))).ToList();
        var header = (named.Find(row => row.Count > 1).Row ?? named.Find(row => row.Count > 0).Row)
            ?? throw new WorkbookException(sheet.Name, "", $"no header names a column of {content.Name}; expected some of {string.Join(", ", content.ColumnNames)}.");
        var columns = SheetRows.Cells(header).Where(cell => !read(cell).IsEmpty).Select(SheetRows.ColumnOf).ToList();
        return new CellArea(columns[0], SheetRows.NumberOf(header), columns[^1], SheetRows.NumberOf(header) + 1);
    }

    private ColumnPlan Column(int column, int headerRow)
    {
        var header = CellAt(column, headerRow) is { } cell ? read(cell).Shown : "";
        var model = CellAt(column, headerRow + 1);
        var text = model is null ? "" : read(model).Shown;
        var field = SingleWords.IsIn(text) ? FieldNamed(text, CellReference.Of(column, headerRow + 1))
            : content.ColumnNamed(fields.GetValueOrDefault(CellReference.Of(column, headerRow)) ?? header);
        var formula = field is null ? (string?)model?.Element(Main + "f") : null;
        return new ColumnPlan(field, header, StyleOf(model, column, headerRow + 1), WidthOf(column), formula);
    }

    private int FieldNamed(string text, string cell)
    {
        var name = SingleWords.NameIn(text)
            ?? throw new WorkbookException(sheet.Name, cell, $"unexpected '{text}', expected one name in double braces, such as {{{{{content.ColumnNames[0]}}}}}.");
        return content.ColumnNamed(name)
            ?? throw new WorkbookException(sheet.Name, cell, $"{content.Name} has no column '{name}'; {KnownNames.Hint(name, content.ColumnNames.ToList())}");
    }

    private XElement? CellAt(int column, int row) => rows.TryGetValue(row, out var found) ? SheetRows.Cells(found).FirstOrDefault(cell => SheetRows.ColumnOf(cell) == column) : null;

    private int StyleOf(XElement? model, int column, int row) =>
        Number(model, "s") ?? (rows.TryGetValue(row, out var found) && (string?)found.Attribute("customFormat") == "1" ? Number(found, "s") : null) ?? Number(Definition(column), "style") ?? 0;

    private double WidthOf(int column)
    {
        var definition = Definition(column);
        var usual = Width(root.Element(Main + "sheetFormatPr"), "defaultColWidth") ?? UsualWidth;
        return (string?)definition?.Attribute("hidden") is "1" or "true" ? 0 : Width(definition, "width") ?? usual;
    }

    private XElement? Definition(int column) =>
        root.Elements(Main + "cols").Elements(Main + "col").FirstOrDefault(col => Number(col, "min") <= column + 1 && Number(col, "max") >= column + 1);

    private static int? Number(XElement? element, string name) => int.TryParse((string?)element?.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Width(XElement? element, string name) =>
        double.TryParse((string?)element?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
