using System.Collections.Immutable;
using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>A worksheet that holds one table: a frozen header, a filter, one row an item.</summary>
/// <param name="Name">Of the sheet and of the table.</param>
/// <param name="Title">For the printed pages' head.</param>
/// <param name="FrozenColumns">How many columns stay in sight when the sheet is moved sideways.</param>
internal sealed record TableSheet<T>(string Name, string Title, ImmutableArray<SheetColumn<T>> Columns, IReadOnlyList<T> Items, int FrozenColumns) : ISheet
{
    private const double Padding = 4;
    private const double HeaderHeight = 24;

    // A spreadsheet refuses a sheet with more.
    private const int MostLinks = 65530;

    // A table must have a row below its header, be it empty.
    private int LastRow => Math.Max(Items.Count, 1) + 1;

    public string PrintArea
    {
        get
        {
            var last = Math.Max(Columns.Length - 1 - Columns.Reverse().TakeWhile(column => !column.IsPrinted).Count(), 0);
            return $"'{Name}'!$A$1:${CellReference.Column(last)}${LastRow.Invariant()}";
        }
    }

    public string? PrintTitles => $"'{Name}'!$1:$1";

    public bool HasTable => true;

    public void Write(XmlWriter writer, SharedStrings strings)
    {
        SheetXml.Start(writer, CellReference.Range(Columns.Length, LastRow));
        SheetXml.View(writer, FrozenColumns, 1, Name == WorkbookRenderer.EventsSheet);
        SheetXml.Columns(writer, Columns.Select(column => column.Width));
        var links = WriteRows(writer, strings);
        SheetRules.Write(writer, Columns, LastRow);
        WriteLinks(writer, links);
        SheetXml.Page(writer, Title, Name);
        writer.Start("ignoredErrors");
        writer.Element("ignoredError", ("sqref", CellReference.Range(Columns.Length, LastRow)), ("numberStoredAsText", "1"));
        writer.WriteEndElement();
        SheetXml.End(writer, hasTable: true);
    }

    public void WriteTable(XmlWriter writer, int id)
    {
        var range = CellReference.Range(Columns.Length, LastRow);
        writer.WriteStartElement("table", Namespaces.Main);
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("id", id.Invariant()), ("name", Name), ("displayName", Name), ("ref", range), ("totalsRowShown", "0")])
        {
            writer.WriteAttributeString(name, value);
        }

        writer.Element("autoFilter", ("ref", range));
        writer.Start("tableColumns", ("count", Columns.Length.Invariant()));
        for (var i = 0; i < Columns.Length; i++)
        {
            writer.Element("tableColumn", ("id", (i + 1).Invariant()), ("name", Columns[i].Name));
        }

        writer.WriteEndElement();
        writer.Element("tableStyleInfo", ("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "0"), ("showColumnStripes", "0"));
        writer.WriteEndElement();
    }

    private List<(string Cell, string Target)> WriteRows(XmlWriter writer, SharedStrings strings)
    {
        var links = new List<(string, string)>();
        writer.Start("sheetData");
        SheetXml.Row(writer, strings, 1, HeaderHeight, [.. Columns.Select(column => Cell.Of(column.Name) with { Style = column.HeaderStyle })]);
        var cells = new Cell[Columns.Length];
        for (var i = 0; i < Items.Count; i++)
        {
            var height = TextMeasure.LineHeight;
            for (var c = 0; c < cells.Length; c++)
            {
                var column = Columns[c];
                var cell = column.Value(Items[i]);
                cells[c] = cell = cell with { Text = cell.Text is null ? null : CellText.Clean(cell.Text), Style = cell.Style ?? column.Style };
                height = cell.Text is null ? height : Math.Max(height, TextMeasure.Height(cell.Text, column.Width, column.Kind == ColumnKind.Strong));
                if (cell.Target is not null && links.Count < MostLinks)
                {
                    links.Add((CellReference.Of(c, i + 2), cell.Target));
                }
            }

            SheetXml.Row(writer, strings, i + 2, Math.Min(height + Padding, TextMeasure.HighestRow), cells);
        }

        writer.WriteEndElement();
        return links;
    }

    private static void WriteLinks(XmlWriter writer, List<(string Cell, string Target)> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        writer.Start("hyperlinks");
        foreach (var (cell, target) in links)
        {
            writer.Element("hyperlink", ("ref", cell), ("location", target));
        }

        writer.WriteEndElement();
    }
}
