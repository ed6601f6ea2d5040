using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Hidden names that say what fills a column, whatever its header says or comes to say: <c>Chronology.Events.date</c> is the cell of the header "Datum".</summary>
/// <remarks>A spreadsheet moves them along with their columns, so that a returned workbook can still be read, and a finished one is a template.</remarks>
internal static class FieldNames
{
    private const string Prefix = "Chronology.";

    private static readonly XNamespace Main = Namespaces.Main;

    /// <summary>Puts a plan's names into the workbook, in place of those that the template had.</summary>
    public static void Write(XElement workbook, IEnumerable<SheetPlan> plans)
    {
        workbook.Elements(Main + "definedNames").Elements().Where(IsOurs).Remove();
        foreach (var (plan, table) in plans.Where(plan => plan.Table is not null).Select(plan => (plan, plan.Table!)))
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                if (table.Columns[i].Field is { } field && (table.Content.IsReturned || table.Content.ColumnNamed(table.Columns[i].Header) != field))
                {
                    var column = table.Template.FirstColumn + i;
                    var cell = new CellArea(column, table.HeaderRow, column, table.HeaderRow);
                    var name = $"{Prefix}{table.Content.Name}.{HeaderKey.Of(table.Content.ColumnNames[field])}";
                    Names(workbook).Add(new XElement(Main + "definedName", new XAttribute("name", name), new XAttribute("hidden", "1"), $"{plan.QuotedName}!{cell.ToAbsolute()}"));
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

    /// <summary>The workbook's list of names, made where there is none.</summary>
    public static XElement Names(XElement workbook)
    {
        if (workbook.Element(Main + "definedNames") is not { } names)
        {
            names = new XElement(Main + "definedNames");
            workbook.Elements().Last(e => e.Name.LocalName is "sheets" or "functionGroups" or "externalReferences").AddAfterSelf(names);
        }

        return names;
    }

    private static IEnumerable<(string Name, string Cell)> NamesOn(WorkbookFile file, WorkbookSheet sheet) =>
        from name in file.Xml.Elements(Main + "definedNames").Elements()
        where IsOurs(name)
        let bang = name.Value.LastIndexOf('!')
        where bang > 0 && SheetPlan.Unquoted(name.Value[..bang]) == sheet.Name && CellArea.TryParse(name.Value[(bang + 1)..], out _)
        select ((string)name.Attribute("name")!, name.Value[(bang + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':')[0]);

    private static bool IsOurs(XElement name) => ((string?)name.Attribute("name"))?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
