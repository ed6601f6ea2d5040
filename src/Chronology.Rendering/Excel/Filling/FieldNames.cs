using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Hidden names that say what fills a column, whatever its header says or comes to say: <c>Chronology.Events.date</c> is the cell of the header "Datum".</summary>
/// <remarks>A spreadsheet moves them along with their columns, so that a returned workbook can still be read, and a finished one is a template.</remarks>
internal static class FieldNames
{
    private const string Prefix = "Chronology.";

    /// <summary>Puts a plan's names into the workbook, in place of those that the template had.</summary>
    public static void Write(XElement workbook, IEnumerable<SheetPlan> plans)
    {
        HiddenNames.Remove(workbook, IsOurs);
        foreach (var (plan, table) in plans.Where(plan => plan.Table is not null).Select(plan => (plan, plan.Table!)))
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                if (table.Columns[i].Field is { } field && (table.Content.IsReturned || table.Content.ColumnNamed(table.Columns[i].Header) != field))
                {
                    var column = table.Template.FirstColumn + i;
                    var cell = new CellArea(column, table.HeaderRow, column, table.HeaderRow);
                    var name = $"{Prefix}{table.Content.Name}.{HeaderKey.Of(table.Content.ColumnNames[field])}";
                    HiddenNames.Add(workbook, name, $"{plan.QuotedName}!{cell.ToAbsolute()}");
                }
            }
        }
    }

    /// <summary>The columns' names by the cells of their headers.</summary>
    public static Dictionary<string, string> On(WorkbookFile file, WorkbookSheet sheet, ISheetTable table)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, cell) in NamesOn(file, sheet))
        {
            if (name.Split('.') is [_, var owner, var key] && owner == table.Name && table.ColumnNamed(key) is { } column)
            {
                fields.TryAdd(cell, table.ColumnNames[column]);
            }
        }

        return fields;
    }

    /// <summary>The table that the names on a sheet belong to, or null.</summary>
    public static string? TableOf(WorkbookFile file, WorkbookSheet sheet) => NamesOn(file, sheet).Select(name => name.Name.Split('.')).Where(parts => parts.Length == 3).Select(parts => parts[1]).FirstOrDefault();

    private static IEnumerable<(string Name, string Cell)> NamesOn(WorkbookFile file, WorkbookSheet sheet) =>
        from name in HiddenNames.Of(file.Xml, IsOurs)
        let place = HiddenNames.CellOf(name.Value)
        where place?.Sheet == sheet.Name
        select (name.Name, place.Value.Cell);

    private static bool IsOurs(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}
