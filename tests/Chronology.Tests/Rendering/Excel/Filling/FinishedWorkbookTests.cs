using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Templates;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Chronology.Tests.Rendering.Excel.Filling;

/// <summary>A workbook that was restyled after it was written is a template too, and shows nothing of what it held.</summary>
public class FinishedWorkbookTests
{
    private static readonly ReportModel Rich = SampleReports.Rich;

    private static readonly byte[] BuiltIn = TemplateSource.BuiltIn.ReadBytes(WorkbookRenderer.TemplateName);

    [Theory]
    [InlineData("hostile")]
    [InlineData("empty")]
    [InlineData("one")]
    public void Fill_OfAFinishedWorkbook_IsAsOfTheTemplate(string name)
    {
        var finished = Workbooks.Bytes(Workbooks.Model(name));
        var again = UserTemplate.Fill(finished, Rich);
        Assert.Equal(Texts(Workbooks.Bytes(Rich)), Texts(again));
        Assert.DoesNotContain(Strings(again), text => text.Contains("testimony", StringComparison.Ordinal));
        UserTemplate.AssertValid(again);
        using var workbook = new XLWorkbook(new MemoryStream(again));
        Assert.EndsWith(Rich.Title, workbook.Worksheet("Events").PageSetup.Header.Left.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_KeepsWhatAPersonWroteInPlaceOfACount()
    {
        var finished = Changed(Workbooks.Bytes(SampleReports.One), workbook => workbook.Worksheet("About").Cell("B3").SetValue("see the annex"));
        using var workbook = new XLWorkbook(new MemoryStream(UserTemplate.Fill(finished, Rich)));
        Assert.Equal(("see the annex", Rich.Title), (workbook.Worksheet("About").Cell("B3").GetString(), workbook.Worksheet("About").Cell("A1").GetString()));
    }

    [Fact]
    public void Fill_KnowsAColumnByItsFormerHeader()
    {
        var finished = Changed(Workbooks.Bytes(SampleReports.One), workbook => workbook.Worksheet("Events").Cell("C1").SetValue("Ereignis"));
        using var workbook = new XLWorkbook(new MemoryStream(UserTemplate.Fill(finished, Rich)));
        Assert.Equal(Rich.Events.Where(e => e.Status != "rejected").Select(e => e.Headline), Workbooks.Column(workbook, "Events", "Ereignis"));
    }

    /// <summary>A spreadsheet that moves a column before the first one leaves it outside the table.</summary>
    [Fact]
    public void Fill_TakesAColumnThatWasPutBesideTheTable()
    {
        var template = UserTemplate.New(workbook =>
        {
            var sheet = workbook.AddWorksheet("Events");
            string[] headers = ["Status", "Date", "Event", "Text", "Text"];
            for (var i = 0; i < headers.Length; i++)
            {
                sheet.Cell(1, i + 1).SetValue(headers[i]);
            }

            sheet.Range(1, 2, 2, 4).CreateTable("Events");
            sheet.Cell("G1").SetValue("Event");
        });
        var filled = UserTemplate.Fill(template, Rich);
        UserTemplate.AssertValid(filled);
        using var workbook = new XLWorkbook(new MemoryStream(filled));
        var sheet = workbook.Worksheet("Events");
        Assert.Equal($"A1:D{Rich.Events.Length + 1}", Assert.Single(sheet.Tables).RangeAddress.ToString());
        Assert.Equal(Rich.Events.Select(e => e.Status), Workbooks.Column(workbook, "Events", "Status"));
        Assert.All((string[])["E2", "G2"], cell => Assert.True(sheet.Cell(cell).IsEmpty()));
    }

    [Fact]
    public void Fill_OfWhatLibreOfficeSaved_IsAsOfTheTemplate()
    {
        var saved = LibreOffice.Saved(Changed(BuiltIn, Restyle));
        var filled = UserTemplate.Fill(saved, Rich);
        Assert.Equal(Texts(UserTemplate.Fill(Changed(BuiltIn, Restyle), Rich)), Texts(filled));
        using var workbook = new XLWorkbook(new MemoryStream(filled));
        var sheet = workbook.Worksheet("Zeitleiste");
        Assert.Equal(["Event", "Datum", "Status", "Event id", "Stamp"], sheet.Row(1).CellsUsed().Select(cell => cell.GetString()));
        Assert.Equal(("Georgia", XLColor.Navy.Color.ToArgb()), (sheet.Cell("A9").Style.Font.FontName, sheet.Cell("A9").Style.Font.FontColor.Color.ToArgb()));

        // And what it saves once more, filled, is a template again.
        var again = UserTemplate.Fill(LibreOffice.Saved(UserTemplate.Fill(saved, SampleReports.One)), Rich);
        Assert.Equal(Texts(filled), Texts(again));
    }

    /// <summary>Another font, columns dropped and moved, one of them renamed, the sheet too.</summary>
    private static void Restyle(XLWorkbook workbook)
    {
        workbook.Worksheets.Delete("Events");
        workbook.Worksheets.Delete("People");
        var sheet = workbook.AddTable("Zeitleiste", "Events", "Event", "Datum", "Status", "Event id", "Stamp").Worksheet;
        sheet.Cell("B2").SetValue("{{Date}}");
        sheet.Row(2).Cells(1, 2).Style.Font.SetFontName("Georgia").Font.SetFontColor(XLColor.Navy).Alignment.SetWrapText();
        sheet.Columns(1, 2).Width = 40;
    }

    private static byte[] Changed(byte[] bytes, Action<XLWorkbook> change)
    {
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        change(workbook);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }

    private static List<string> Texts(byte[] bytes)
    {
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        return [.. workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed().Select(cell => $"{sheet.Name}!{cell.Address}: {cell.Shown()}"))];
    }

    private static List<string> Strings(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        return [.. document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText)];
    }
}
