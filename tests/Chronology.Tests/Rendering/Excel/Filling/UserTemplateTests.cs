using System.Xml.Linq;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Filling;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Chronology.Tests.Rendering.Excel.Filling;

/// <summary>A user's own workbook: restyled, columns dropped, moved, renamed and added.</summary>
public class UserTemplateTests
{
    private static readonly ReportModel Rich = SampleReports.Rich;

    private static readonly List<ReportEvent> Kept = [.. Rich.Events.Where(e => e.Status != "rejected")];

    private static byte[] Restyled { get; } = UserTemplate.New(workbook =>
    {
        workbook.AddWorksheet("Deckblatt").Cell("B2").SetValue("{{title}}: {{events}} Ereignisse");
        workbook.Worksheet("Deckblatt").Cell("B3").SetValue("{{documents}}");
        var table = workbook.AddTable("Zeitleiste", "events", "EVENT ID", "Datum", "event", "Gewicht", "Start", "Text");
        var sheet = table.Worksheet;
        sheet.Cell("B2").SetValue("{{Date}}");
        sheet.Cell("C2").Style.Font.SetFontName("Georgia").Font.SetFontSize(16).Font.SetFontColor(XLColor.DarkGreen).Fill.SetBackgroundColor(XLColor.LightYellow).Alignment.SetWrapText();
        sheet.Cell("E2").Style.DateFormat.SetFormat("d mmm yyyy");
        sheet.Cell("C1").Style.Fill.SetBackgroundColor(XLColor.Navy);
        sheet.Column(3).Width = 61;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Portrait;
        sheet.PageSetup.Header.Left.AddText("{{title}}");
        workbook.AddTable("Quellen", "Documents", "Title", "Id");
    });

    [Fact]
    public void Fill_ChoosesAndOrdersColumnsByTheirHeaders()
    {
        using var workbook = Open(UserTemplate.Fill(Restyled, Rich));
        Assert.Equal(["Deckblatt", "Zeitleiste", "Quellen"], workbook.Worksheets.Select(sheet => sheet.Name));
        var sheet = workbook.Worksheet("Zeitleiste");
        Assert.Equal(["EVENT ID", "Datum", "event", "Gewicht", "Start", "Text"], sheet.Row(1).CellsUsed().Select(cell => cell.GetString()));
        Assert.Equal($"A1:F{Rich.Events.Length + 1}", Assert.Single(sheet.Tables).RangeAddress.ToString());
        for (var i = 0; i < Rich.Events.Length; i++)
        {
            var e = Rich.Events[i];
            Assert.Equal([e.Id, e.Date.Display, e.Headline, "", e.Text], new[] { 1, 2, 3, 4, 6 }.Select(column => sheet.Cell(i + 2, column).Shown()));
        }

        Assert.Equal(Rich.Documents.Select(d => d.Id), workbook.Worksheet("Quellen").Range(2, 2, 6, 2).Cells().Select(cell => cell.GetString()));
    }

    [Fact]
    public void Fill_KeepsTheLook()
    {
        using var workbook = Open(UserTemplate.Fill(Restyled, Rich));
        var sheet = workbook.Worksheet("Zeitleiste");
        var last = sheet.Cell(Rich.Events.Length + 1, 3);
        Assert.Equal(("Georgia", 16.0), (last.Style.Font.FontName, last.Style.Font.FontSize));
        Assert.Equal(XLColor.DarkGreen.Color.ToArgb(), last.Style.Font.FontColor.Color.ToArgb());
        Assert.Equal(XLColor.LightYellow.Color.ToArgb(), last.Style.Fill.BackgroundColor.Color.ToArgb());
        Assert.Equal("d mmm yyyy", sheet.Cell(Rich.Events.Length + 1, 5).Style.DateFormat.Format);
        Assert.Equal(XLColor.Navy.Color.ToArgb(), sheet.Cell("C1").Style.Fill.BackgroundColor.Color.ToArgb());
        Assert.Equal(61, sheet.Column(3).Width, 1);
        Assert.Equal(XLPageOrientation.Portrait, sheet.PageSetup.PageOrientation);
        Assert.Equal(Rich.Title, sheet.PageSetup.Header.Left.GetText(XLHFOccurrence.OddPages));
    }

    /// <summary>Rows are as high as the user's larger type needs.</summary>
    [Fact]
    public void Fill_MeasuresInTheUsersType()
    {
        var small = Heights(UserTemplate.New(workbook => Wrapped(workbook, 10)));
        var large = Heights(UserTemplate.New(workbook => Wrapped(workbook, 20)));
        Assert.All(small.Zip(large), pair => Assert.True(pair.Second > 1.8 * pair.First || pair.Second == TextMeasure.HighestRow, $"{pair.First} and {pair.Second}"));
        Assert.True(large.Count(height => height < TextMeasure.HighestRow) > 20);

        static void Wrapped(XLWorkbook workbook, int size)
        {
            var sheet = workbook.AddTable("Events", "Events", "Text", "Event").Worksheet;
            sheet.Columns(1, 2).Width = 40;
            sheet.Row(2).Cells(1, 2).Style.Font.SetFontSize(size).Alignment.SetWrapText();
        }

        static List<double> Heights(byte[] template)
        {
            using var workbook = Open(UserTemplate.Fill(template, Rich));
            return [.. workbook.Worksheet("Events").RowsUsed().Skip(1).Select(row => row.Height)];
        }
    }

    [Fact]
    public void Fill_FillsNamesOutsideTheTables()
    {
        using var workbook = Open(UserTemplate.Fill(Restyled, Rich));
        Assert.Equal($"{Rich.Title}: 27 Ereignisse", workbook.Worksheet("Deckblatt").Cell("B2").GetString());
        Assert.Equal((XLDataType.Number, 5.0), (workbook.Worksheet("Deckblatt").Cell("B3").DataType, workbook.Worksheet("Deckblatt").Cell("B3").GetDouble()));
    }

    [Fact]
    public void Fill_KeepsRejectedEventsAmongTheOthersWhenTheyHaveNoSheet()
    {
        using var workbook = Open(UserTemplate.Fill(Restyled, Rich));
        Assert.Equal(Rich.Events.Select(e => e.Id), Workbooks.Column(workbook, "Zeitleiste", "EVENT ID"));
    }

    [Fact]
    public void Fill_TakesASheetByItsNameWhenItHasNoTable()
    {
        var template = UserTemplate.New(workbook =>
        {
            var sheet = workbook.AddWorksheet("events");
            sheet.Cell("B1").SetValue("Our case, {{events}} events");
            sheet.Cell("B3").SetValue("Date");
            sheet.Cell("C3").SetValue("Event");
            sheet.Cell("D3").SetValue("Mine");
        });
        using var workbook = Open(UserTemplate.Fill(template, Rich));
        var filled = workbook.Worksheet("events");
        Assert.Equal("Our case, 27 events", filled.Cell("B1").GetString());
        Assert.Equal(Rich.Events.Select(e => e.Headline), filled.Range(4, 3, 3 + Rich.Events.Length, 3).Cells().Select(cell => cell.Shown()));
        Assert.True(filled.Cell("D4").IsEmpty());
    }

    [Fact]
    public void Fill_RepeatsAFormulaOfTheUsersOwn()
    {
        var template = UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Start", "End", "Days").Worksheet.Cell("C2").SetFormulaA1("B2-A2+1"));
        using var document = SpreadsheetDocument.Open(new MemoryStream(UserTemplate.Fill(template, Rich)), false);
        var formulas = Sheet(document, "Events").Descendants<CellFormula>().ToList();
        Assert.Equal(Rich.Events.Length, formulas.Count);
        Assert.Equal(("B2-A2+1", $"C2:C{Rich.Events.Length + 1}"), (formulas[0].Text, formulas[0].Reference!.Value));
        Assert.All(formulas, formula => Assert.Equal(CellFormulaValues.Shared, formula.FormulaType!.Value));
        Assert.True(document.WorkbookPart!.Workbook.CalculationProperties!.FullCalculationOnLoad!.Value);
    }

    /// <summary>What a spreadsheet of today writes beside the plain cells is kept, and what it says of the model row holds for all rows.</summary>
    [Fact]
    public void Fill_KeepsWhatItDoesNotKnow()
    {
        XNamespace compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006", x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
        var template = UserTemplate.BuiltInWith("xl/worksheets/sheet1.xml", root =>
        {
            root.Add(new XAttribute(XNamespace.Xmlns + "mc", compatibility), new XAttribute(XNamespace.Xmlns + "x14", x14), new XAttribute(compatibility + "Ignorable", "x14"));
            root.Add(XElement.Parse("""
                <extLst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
                <x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
                <x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>
                <xm:sqref>X2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
                """));
        });
        var filled = UserTemplate.Fill(template, Rich);
        UserTemplate.AssertValid(filled);
        using var document = SpreadsheetDocument.Open(new MemoryStream(filled), false);
        var sheet = Sheet(document, "Events");
        Assert.Equal($"X2:X{Kept.Count + 1}", sheet.Descendants<DocumentFormat.OpenXml.Office.Excel.ReferenceSequence>().Single().Text);
        Assert.Equal($"A2:AB{Kept.Count + 1}", sheet.Elements<ConditionalFormatting>().Single().SequenceOfReferences!.InnerText);
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("hostile")]
    [InlineData("empty")]
    [InlineData("one")]
    public void Fill_OfAUsersWorkbookIsValid(string model) => UserTemplate.AssertValid(UserTemplate.Fill(Restyled, Workbooks.Model(model)));

    [Fact]
    public void Fill_TwiceGivesTheSameBytes() => Assert.Equal(UserTemplate.Fill(Restyled, Rich), UserTemplate.Fill(Restyled, Rich));

    private static XLWorkbook Open(byte[] bytes) => new(new MemoryStream(bytes));

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet;
    }
}
