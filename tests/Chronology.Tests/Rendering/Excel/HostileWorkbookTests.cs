using System.Globalization;
using ClosedXML.Excel;
using Chronology.Rendering;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Chronology.Tests.Rendering.Excel;

public class HostileWorkbookTests
{
    [Fact]
    public void Render_WritesNoFormulaWhateverTheTextSays()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Bytes(SampleReports.Hostile)), false);
        foreach (var part in document.WorkbookPart!.WorksheetParts)
        {
            Assert.Empty(part.Worksheet.Descendants<CellFormula>());
            Assert.Empty(part.ExternalRelationships);
            Assert.All(part.HyperlinkRelationships, link => Assert.Matches("^in/[A-Za-z0-9%._~/-]*$", link.Uri.OriginalString));
        }
    }

    [Fact]
    public void Render_KeepsWhatLooksLikeAFormulaTextWhenSomebodyEditsIt()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Bytes(SampleReports.Hostile)), false);
        var book = document.WorkbookPart!;
        var strings = book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var guarded = 0;
        foreach (var cell in book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<SheetCell>()).Where(cell => cell.DataType?.Value == CellValues.SharedString))
        {
            if (strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)][0] is '=' or '+' or '-' or '@')
            {
                guarded++;
                Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value, cell.CellReference);
            }
        }

        Assert.True(guarded > 40, $"{guarded} cells");
    }

    [Fact]
    public void Render_CarriesEveryTextVisibly()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Workbooks.Bytes(SampleReports.Hostile)));
        for (var i = 0; i < HostileText.All.Length; i++)
        {
            var cell = workbook.Cell("Text", i + 1);
            Assert.Equal(XLDataType.Text, cell.DataType);
            if (!HostileText.All[i].Contains("_x0041_", StringComparison.Ordinal))
            {
                Assert.Equal(CellText.Clean(HostileText.All[i]), cell.Shown());
            }

            Assert.Equal("", cell.FormulaA1);
        }
    }

    /// <remarks>ClosedXML undoes the escape twice, so the file itself is asked.</remarks>
    [Fact]
    public void Render_KeepsTextThatLooksLikeAnEscape()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Bytes(SampleReports.Hostile)), false);
        var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        Assert.Contains("_x005F_x0041_ _x005F_x000D_ %3Cscript%3E javascript:alert(1)", strings);
        Assert.DoesNotContain(strings, text => text.StartsWith("_x0041_", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_MarksWhereALongTextWasCut()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Workbooks.Bytes(SampleReports.Hostile)));
        var text = workbook.Cell("Text", HostileText.All.Length + 1).GetString();
        Assert.Equal(32767, text.Length);
        Assert.EndsWith("[… cut here: a cell holds no more; the whole text is in chronology.json]", text);
    }
}
