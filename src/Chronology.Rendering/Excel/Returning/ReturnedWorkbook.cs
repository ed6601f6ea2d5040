using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Filling;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Returning;

/// <summary>Reads the rows that decide something out of a workbook that a person has worked on and some program has saved.</summary>
/// <remarks>Rows may be sorted, filtered, deleted or added, columns moved and added, sheets renamed.</remarks>
public static class ReturnedWorkbook
{
    private static readonly string[] Tables = [WorkbookContent.Events, WorkbookContent.Rejected, WorkbookContent.Undated, WorkbookContent.Documents, WorkbookContent.People];

    private static readonly WorkbookContent Content = new(new ReportModel(ReportModel.SchemaName, "", [], [], []), hasRejected: true, new SourceLinks(null));

    /// <exception cref="WorkbookException">The bytes are no workbook, or one in which no event can be found again.</exception>
    public static ImmutableArray<ReturnedRow> Read(byte[] workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        using var file = WorkbookFile.Open(workbook);
        var strings = file.Strings().ConvertAll(CellContent.TextOf);
        var formats = new DateFormats(file.StylesPart is null ? null : file.Archive.Xml(file.StylesPart).Root);
        var rows = ImmutableArray.CreateBuilder<ReturnedRow>();
        var found = 0;
        foreach (var sheet in file.Sheets)
        {
            if (TableOf(file, sheet) is { } table)
            {
                var source = new SheetSource(sheet, table, FieldNames.On(file, sheet, table), strings, formats);
                rows.AddRange(file.Archive.Xml(sheet.Part, source.Read));
                found += table.Name is WorkbookContent.Documents or WorkbookContent.People ? 0 : 1;
            }
        }

        return found > 0 ? rows.ToImmutable() : throw new WorkbookException("the workbook has no sheet of events; expected one that 'build' or 'review export' wrote.");
    }

    private static ISheetTable? TableOf(WorkbookFile file, WorkbookSheet sheet)
    {
        var names = sheet.Tables.Select(table => table.Name).Append(FieldNames.TableOf(file, sheet) ?? "").Append(sheet.Name).Select(HeaderKey.Of).ToList();
        return Tables.Where(table => names.Contains(HeaderKey.Of(table))).Select(Content.Table).FirstOrDefault();
    }

    private sealed class SheetSource(WorkbookSheet sheet, ISheetTable table, Dictionary<string, string> fields, List<string> strings, DateFormats formats)
    {
        private readonly int? headerRow = sheet.Tables.Where(t => HeaderKey.Of(t.Name) == HeaderKey.Of(table.Name)).Select(t => (int?)t.Area.FirstRow).FirstOrDefault();

        private Dictionary<int, (string Name, bool IsKnown)>? headers;

        public List<ReturnedRow> Read(XmlReader reader)
        {
            var rows = new List<ReturnedRow>();
            if (!reader.ReadToFollowing("sheetData", Namespaces.Main))
            {
                return rows;
            }

            foreach (var row in SheetRows.Read(reader))
            {
                if (headers is null)
                {
                    headers = HeadersIn(row);
                }
                else if (RowOf(row) is { } returned)
                {
                    rows.Add(returned);
                }
            }

            string[] needed = table.Name switch
            {
                WorkbookContent.Undated => [UndatedColumns.Id],
                WorkbookContent.Documents => [DocumentColumns.Id],
                WorkbookContent.People => [NameColumns.Kind, NameColumns.Name],
                _ => [EventColumns.Id],
            };
            var isOfEvents = table.Name is not (WorkbookContent.Documents or WorkbookContent.People);
            return needed.FirstOrDefault(column => headers?.Values.Contains((column, true)) != true) is not { } id ? rows
                // Beside documents and names there need be nothing.
                : !isOfEvents && rows.TrueForAll(row => row.Own.Values.All(string.IsNullOrWhiteSpace)) ? []
                : throw new WorkbookException(sheet.Name, "", $"there is no column '{id}', by which decisions are found again; keep it in the template.");
        }

        private Dictionary<int, (string, bool)>? HeadersIn(XElement row)
        {
            if (headerRow is { } known && SheetRows.NumberOf(row) != known)
            {
                return null;
            }

            var found = new Dictionary<int, (string Name, bool IsKnown)>();
            foreach (var cell in SheetRows.Cells(row))
            {
                var header = Text(cell);
                var field = fields.GetValueOrDefault((string?)cell.Attribute("r") ?? "") ?? (table.ColumnNamed(header) is { } column ? table.ColumnNames[column] : null);
                if (field is not null || header.Length > 0)
                {
                    found.Add(SheetRows.ColumnOf(cell), (field ?? header, field is not null));
                }
            }

            return headerRow is not null || found.Values.Count(header => header.IsKnown) > 1 ? found : null;
        }

        private ReturnedRow? RowOf(XElement row)
        {
            var texts = SheetRows.Cells(row).ToDictionary(SheetRows.ColumnOf, Text);
            if (texts.Values.All(text => text.Trim().Length == 0))
            {
                return null;
            }

            var known = new Dictionary<string, string>(StringComparer.Ordinal);
            var own = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (column, (name, isKnown)) in headers!)
            {
                (isKnown ? known : own).TryAdd(name, texts.GetValueOrDefault(column) ?? "");
            }

            return new ReturnedRow(sheet.Name, table.Name, SheetRows.NumberOf(row), known, own);
        }

        private string Text(XElement cell)
        {
            var content = CellContent.Of(cell, index => index < strings.Count ? strings[index] : "");
            var text = content.Number is { } number && formats.IsDay(cell) && DateSerial.Iso(number) is { } day ? day : content.Shown;
            return text.Replace("\r\n", "\n", StringComparison.Ordinal);
        }
    }
}
