using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Reads a template's sheets and finds out what fills them.</summary>
internal sealed class SheetPlanner(WorkbookFile file, WorkbookContent content, SharedStrings strings, WordMemory memory)
{
    // A table without a name of its own begins somewhere near the top.
    private const int DeepestHeader = 50;

    private static readonly XNamespace Main = Namespaces.Main;

    private readonly SingleWords words = new(content);

    /// <summary>True when some sheet of the file holds the table.</summary>
    public static bool Has(WorkbookFile file, string table) =>
        file.Sheets.Any(sheet => HeaderKey.Of(sheet.Name) == HeaderKey.Of(table) || sheet.Tables.Any(t => HeaderKey.Of(t.Name) == HeaderKey.Of(table)));

    /// <exception cref="WorkbookException">The template cannot be filled.</exception>
    public List<SheetPlan> Plan()
    {
        var plans = file.Sheets.Select(Plan).ToList();
        if (plans.TrueForAll(plan => plan.Table is null))
        {
            throw new WorkbookException($"no sheet is one that the program fills; name a table, or a sheet, {string.Join(", ", WorkbookContent.TableNames.SkipLast(1))} or {WorkbookContent.TableNames[^1]}.");
        }

        var twice = plans.Where(plan => plan.Table is not null).GroupBy(plan => plan.Table!.Content.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? plans : throw new WorkbookException(twice.Last().Sheet.Name, "", $"{twice.Key} stands on sheet '{twice.First().Sheet.Name}' already; rename one of them.");
    }

    private SheetPlan Plan(WorkbookSheet sheet)
    {
        var tables = sheet.Tables.Where(table => content.Table(table.Name) is not null).ToList();
        if (tables.Count > 1)
        {
            throw new WorkbookException(sheet.Name, "", $"the tables '{tables[0].Name}' and '{tables[1].Name}' both grow; give each a sheet of its own.");
        }

        var source = tables.FirstOrDefault();
        var table = source is null ? TableOfSheet(sheet) : content.Table(source.Name);
        var keep = source?.Area.FirstRow + 1 ?? (table is null ? int.MaxValue : DeepestHeader);
        var part = file.Archive.Xml(sheet.Part, reader => SheetPart.Read(reader, keep, source?.Area.LastRow ?? int.MaxValue));
        if (part.Below is { } below)
        {
            throw new WorkbookException(sheet.Name, below, $"stands below the table '{source!.Name}', which grows; put it above the table or on another sheet.");
        }

        var plan = table is null ? null : new TablePlanner(table, sheet, part.Root, Read, FieldNames.On(file, sheet, table)).Plan(source);
        plan = plan is null ? null : OwnColumns.Append(plan, part.Root, strings);
        FillWords(sheet, part.Root, plan);
        return new SheetPlan(sheet, part.Root, plan);
    }

    // A table of the user's own may stand on a sheet that happens to bear one of our names.
    private ISheetTable? TableOfSheet(WorkbookSheet sheet) => sheet.Tables.IsEmpty ? content.Table(sheet.Name) : null;

    private CellContent Read(XElement cell) => CellContent.Of(cell, strings.Text);

    /// <summary>Fills the names that stand outside the table, and notes which of the template's texts stay in use.</summary>
    private void FillWords(WorkbookSheet sheet, XElement root, TablePlan? plan)
    {
        var data = root.Element(Main + "sheetData")!;
        data.Elements().Where(row => SheetRows.NumberOf(row) >= plan?.FirstRow).Remove();
        foreach (var cell in data.Elements().SelectMany(SheetRows.Cells))
        {
            var place = (string)cell.Attribute("r")!;
            var text = memory.Text(sheet.Name, place, Read(cell).Shown);
            var isHeader = plan is not null && SheetRows.NumberOf(cell.Parent!) == plan.HeaderRow;
            if (SingleWords.IsIn(text) && !isHeader && cell.Element(Main + "f") is null)
            {
                memory.Keep(sheet.Name, place, text, Put(cell, words.Fill(text, sheet.Name, place)));
            }
            else if (CellContent.StringNumber(cell) is { } number)
            {
                strings.Keep(number);
            }
        }

        FillLines(sheet, root);
    }

    private void FillLines(WorkbookSheet sheet, XElement root)
    {
        foreach (var line in root.Elements(Main + "headerFooter").Elements())
        {
            var text = memory.Line(line.Value);
            if (SingleWords.IsIn(text))
            {
                line.Value = words.FillPrinted(text, sheet.Name);
                memory.KeepTitle(words.FillPrinted("{{title}}", sheet.Name));
            }
        }
    }

    /// <returns>What the cell shows then.</returns>
    private string Put(XElement cell, Cell value)
    {
        var text = value.Text is null ? null : CellText.Clean(value.Text);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", text is null ? null : "s");
        cell.Add(new XElement(Main + "v", text is null ? value.Number?.Invariant() : strings.Add(text).Invariant()));
        return new CellContent(text, value.Number).Shown;
    }
}
