using System.Globalization;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Excel;

/// <summary>Our workbooks, as bytes and as another library reads them.</summary>
internal static class Workbooks
{
    public static byte[] Bytes(ReportModel model)
    {
        using var stream = new MemoryStream();
        new WorkbookRenderer(TemplateSource.BuiltIn).Render(model, stream);
        return stream.ToArray();
    }

    public static XLWorkbook Open(ReportModel model) => new(new MemoryStream(Bytes(model)));

    /// <summary>The cell of the sheet Events in the column with this header, for the event with this number, from 1.</summary>
    public static IXLCell Cell(this XLWorkbook workbook, string column, int number)
    {
        var sheet = workbook.Worksheet("Events");
        return sheet.Row(number + 1).Cell(sheet.Row(1).CellsUsed().Single(cell => cell.GetString() == column).Address.ColumnNumber);
    }

    /// <summary>What stands below a header.</summary>
    public static IEnumerable<string> Column(XLWorkbook workbook, string sheet, string header)
    {
        var table = workbook.Worksheet(sheet).Tables.Single();
        return table.DataRange.Rows().Select(row => row.Cell(table.Field(header).Index + 1).Shown());
    }

    /// <summary>The value as text: days in ISO 8601, numbers without a format.</summary>
    public static string Shown(this IXLCell cell) => cell.DataType == XLDataType.DateTime
        ? cell.GetDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(cell.Value, CultureInfo.InvariantCulture)!.Replace("\r\n", "\n", StringComparison.Ordinal);

    public static ReportModel Model(string name) => name switch
    {
        "rich" => SampleReports.Rich,
        "hostile" => SampleReports.Hostile,
        "empty" => SampleReports.Empty,
        "one" => SampleReports.One,
        _ => SampleReports.Many(400),
    };
}
