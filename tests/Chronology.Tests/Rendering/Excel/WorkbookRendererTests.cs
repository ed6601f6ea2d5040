using System.Globalization;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Templates;
using DocumentFormat.OpenXml.Packaging;

namespace Chronology.Tests.Rendering.Excel;

/// <summary>Read back with ClosedXML, which had no part in the writing.</summary>
public class WorkbookRendererTests
{
    private static readonly ReportModel Rich = SampleReports.Rich;

    /// <summary>What stands on the sheet Events.</summary>
    private static readonly List<ReportEvent> Kept = [.. Rich.Events.Where(e => e.Status != "rejected")];

    [Fact]
    public void Render_HasASheetForEverything()
    {
        using var workbook = Workbooks.Open(Rich);
        Assert.Equal(["Events", "Documents", "People", "Undated", "Rejected", "Data dictionary", "About"], workbook.Worksheets.Select(sheet => sheet.Name));
        var table = Assert.Single(workbook.Worksheet("Events").Tables);
        Assert.Equal("Events", table.Name);
        Assert.True(table.ShowAutoFilter);
        Assert.Equal(Kept.Count, table.DataRange.RowCount());
        Assert.Equal(["Documents", "People", "Undated", "Rejected", "DataDictionary", "Diagnostics"], workbook.Worksheets.Skip(1).Select(sheet => Assert.Single(sheet.Tables).Name));
        Assert.Equal(Rich.Title, workbook.Properties.Title);
        Assert.Equal("Chronology", workbook.Properties.Author);
    }

    [Theory]
    [InlineData("6 October 2025", "2025-10-06", "2025-10-06", false)]
    [InlineData("1 March 1900", "1900-03-01", "1900-03-01", false)]
    [InlineData("July 1944", "1944-07-01", "1944-07-31", true)]
    [InlineData("from 1 to 31 July 1944", "1944-07-01", "1944-07-31", false)]
    [InlineData("a Saturday in November 2025", "2025-11-01", "2025-11-29", true)]
    public void Render_WritesRealDates(string display, string start, string end, bool isBound)
    {
        using var workbook = Workbooks.Open(Rich);
        foreach (var (column, iso) in new[] { ("Start", start), ("End", end) })
        {
            var cell = workbook.Cell(column, Number(display));
            Assert.Equal(XLDataType.DateTime, cell.DataType);
            Assert.Equal(DateTime.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture), cell.GetDateTime());
            Assert.Equal("yyyy\\-mm\\-dd", cell.Style.NumberFormat.Format);
            Assert.Equal(isBound, cell.Style.Font.Italic);
        }
    }

    [Theory]
    [InlineData("15 March 44 BCE", "-0043-03-15", "-0043-03-15")]
    [InlineData("4 May 1872", "1872-05-04", "1872-05-04")]
    [InlineData("28 February 1900", "1900-02-28", "1900-02-28")]
    [InlineData("about 1066", "1066-01-01", "1066-12-31")]
    public void Render_WritesDaysBeforeSpreadsheetsBeganAsText(string display, string start, string end)
    {
        using var workbook = Workbooks.Open(Rich);
        Assert.Equal((XLDataType.Text, start), (workbook.Cell("Start", Number(display)).DataType, workbook.Cell("Start", Number(display)).GetString()));
        Assert.Equal((XLDataType.Text, end), (workbook.Cell("End", Number(display)).DataType, workbook.Cell("End", Number(display)).GetString()));
    }

    [Theory]
    [InlineData("since 5 October 2025", "Start", "2025-10-05")]
    [InlineData("since 5 October 2025", "End", "open")]
    [InlineData("until 6 October 2025", "Start", "open")]
    [InlineData("until 6 October 2025", "End", "2025-10-06")]
    public void Render_NeverClosesAnOpenEnd(string display, string column, string expected)
    {
        using var workbook = Workbooks.Open(Rich);
        Assert.Equal(expected, workbook.Cell(column, Number(display)).Shown());
    }

    [Fact]
    public void Render_GivesEveryEventASortKeyThatKeepsTheOrder()
    {
        var model = SampleReports.Many(400);
        using var workbook = Workbooks.Open(model);
        var keys = model.Events.Select((e, i) => (Key: workbook.Cell("Sort key", i + 1).GetDouble(), e.Date.Start)).ToList();
        Assert.Equal(keys.OrderBy(k => k.Start, StringComparer.Ordinal).Select(k => k.Key), keys.Select(k => k.Key).Order());
        using var rich = Workbooks.Open(Rich);
        Assert.Equal(-429685, rich.Cell("Sort key", 1).GetDouble());
        Assert.Equal(20251006, rich.Cell("Sort key", Number("6 October 2025")).GetDouble());
    }

    [Fact]
    public void Render_WritesOneEventWhole()
    {
        using var workbook = Workbooks.Open(Rich);
        var number = Number("9 October 2025 (uncertain)");
        string At(string column) => workbook.Cell(column, number).Shown();
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), At("No."));
        Assert.Equal("Two vessels collide off Varby", At("Event"));
        Assert.Equal("Two vessels collided off Varby on October 9.", At("Text"));
        Assert.Equal("uncertain, sources differ", At("Doubt"));
        Assert.Equal("happened", At("Modality"));
        Assert.Equal("proposed", At("Status"));
        Assert.Equal("press/01-harbour\npress/02-strike\nletters/03-undated", At("Documents"));
        Assert.Equal("", At("Notes"));
        Assert.Equal("2025-10-09", At("EDTF"));
        Assert.Equal("day", At("Precision"));
        Assert.Equal("on October 9", At("As written"));
        Assert.Equal("3", At("Sources"));
        Assert.Equal("Two vessels collided off Varby on October 9.", At("First quote"));
        Assert.Equal(
            "Counted from 2025-10-06 (byline of press/01-harbour) → \"October 9\": the year is that of publication, 2025. → "
            + "press/02-strike says October 10: shown as a conflict, not averaged. → Or 2025-10-10: press/02-strike says \"Friday, October 10\"", At("Why this date"));
        Assert.Equal("0.55", At("Confidence"));
        Assert.Equal(9, workbook.Cell("Confidence", number).Style.NumberFormat.NumberFormatId);
        Assert.Equal("sources differ, year implied", At("Flags"));
        Assert.Equal(Kept[number - 1].Id, At("Event id"));
    }

    [Fact]
    public void Render_OffersTheStatusesInADropDown()
    {
        using var workbook = Workbooks.Open(Rich);
        var validation = Assert.Single(workbook.Worksheet("Events").DataValidations);
        Assert.Equal(XLAllowedValues.List, validation.AllowedValues);
        Assert.Equal("\"proposed,accepted,edited,rejected\"", validation.Value);
        Assert.Contains(validation.Ranges, range => range.Contains(workbook.Cell("Status", Kept.Count).Address.ToString()));
    }

    [Fact]
    public void Render_TintsDoubtfulConflictingAndRejectedRows()
    {
        using var workbook = Workbooks.Open(Rich);
        var rules = workbook.Worksheet("Events").ConditionalFormats.ToList();
        Assert.Equal(3, rules.Count);
        Assert.All(rules, rule => Assert.Equal(XLConditionalFormatType.Expression, rule.ConditionalFormatType));
        Assert.Equal(["$I2=\"rejected\"", "ISNUMBER(SEARCH(\"sources differ\",$E2))", "LEN($E2)>0"], rules.Select(rule => rule.Values[1].Value));
        Assert.Equal("Status", workbook.Worksheet("Events").Cell("I1").GetString());
        Assert.Equal("Doubt", workbook.Worksheet("Events").Cell("E1").GetString());
    }

    [Fact]
    public void Render_PrintsOnLandscapeA4WithItsHeaderOnEveryPage()
    {
        using var workbook = Workbooks.Open(Rich);
        var page = workbook.Worksheet("Events").PageSetup;
        Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Landscape), (page.PaperSize, page.PageOrientation));
        Assert.Equal((1, 0), (page.PagesWide, page.PagesTall));
        Assert.Equal((1, 1), (page.FirstRowToRepeatAtTop, page.LastRowToRepeatAtTop));
        Assert.Equal("$A$1:$J$27", Assert.Single(page.PrintAreas).RangeAddress.ToString());
        Assert.Equal((1, 3), (workbook.Worksheet("Events").SheetView.SplitRow, workbook.Worksheet("Events").SheetView.SplitColumn));
    }

    [Fact]
    public void Render_ListsDocumentsAndLinksToThem()
    {
        using var workbook = Workbooks.Open(Rich);
        var sheet = workbook.Worksheet("Documents");
        Assert.Equal(
            ["letters/02-council", "", "[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]", "inferred from the document's own dates", "", "0.6", "0", "en", "open", "in/letters/02-council.txt"],
            sheet.Row(4).Cells(1, 10).Select(cell => cell.Shown()));
        Assert.Equal(new string('c', 64), sheet.Cell(4, 11).GetString());
        Assert.Equal("26", sheet.Cell(2, 7).Shown());
        Assert.Equal("Documents!A6", workbook.Cell("Documents", Number("2 November 2025")).Hyperlink.InternalAddress);
        Assert.False(workbook.Cell("Documents", Number("6 October 2025")).HasHyperlink);
    }

    [Fact]
    public void Render_CountsOnAbout()
    {
        using var workbook = Workbooks.Open(Rich);
        var about = workbook.Worksheet("About");
        var lines = about.RowsUsed().ToLookup(row => row.Cell(1).GetString(), row => row.Cell(2).Shown());
        Assert.Equal(Rich.Title, about.Cell("A1").GetString());
        Assert.Equal("27: 22 firm, 4 doubtful, 1 on which sources differ", lines["Events"].First());
        Assert.Equal("1", lines["Rejected"].First());
        Assert.Equal("chronology/1", Assert.Single(lines["Schema"]));
        Assert.Matches(@"^Chronology \d+\.\d+\.\d+$", Assert.Single(lines["Made by"]));
        Assert.Equal("\"the coming weeks\" names no date.", Assert.Single(lines["press/01-harbour"]));
    }

    [Fact]
    public void Render_ExplainsEveryColumn()
    {
        using var workbook = Workbooks.Open(Rich);
        var lines = workbook.Worksheet("Data dictionary").RowsUsed().Skip(1).Select(row => string.Join('|', row.Cells(1, 3).Select(cell => cell.GetString()))).ToList();
        Assert.All(EventColumns.All, column => Assert.Contains($"Events|{column.Name}|{column.Meaning}", lines));
        Assert.All(EventColumns.All, column => Assert.Contains($"Rejected|{column.Name}|{column.Meaning}", lines));
        Assert.All(DocumentColumns.All, column => Assert.Contains($"Documents|{column.Name}|{column.Meaning}", lines));
        Assert.All(NameColumns.All, column => Assert.Contains($"People|{column.Name}|{column.Meaning}", lines));
        Assert.All(UndatedColumns.All, column => Assert.Contains($"Undated|{column.Name}|{column.Meaning}", lines));
        Assert.Contains("Events|Checked by|A column of your own; what you write there is kept from run to run.", lines);
        Assert.Equal(workbook.Worksheets.Sum(sheet => sheet.Tables.Single().Fields.Count()), lines.Count);
    }

    [Fact]
    public void Render_PutsRejectedEventsApart()
    {
        using var workbook = Workbooks.Open(Rich);
        var rejected = Assert.Single(Rich.Events, e => e.Status == "rejected");
        Assert.Equal([rejected.Id], Workbooks.Column(workbook, "Rejected", "Event id"));
        Assert.Equal(Kept.Select(e => e.Id), Workbooks.Column(workbook, "Events", "Event id"));
    }

    [Fact]
    public void Render_ListsFactsWithoutADate()
    {
        using var workbook = Workbooks.Open(Rich);
        Assert.NotEmpty(Rich.Undated);
        Assert.Equal(Rich.Undated.Select(fact => fact.Headline), Workbooks.Column(workbook, "Undated", "Event"));
        Assert.Equal(Rich.Undated.Select(fact => fact.Reason), Workbooks.Column(workbook, "Undated", "Why undated"));
        Assert.Equal(Rich.Undated.Select(fact => fact.Id), Workbooks.Column(workbook, "Undated", "Fact id"));
    }

    [Fact]
    public void Render_GathersNamesAndLinksThemToTheirEvents()
    {
        using var workbook = Workbooks.Open(Rich);
        var sheet = workbook.Worksheet("People");
        var holt = sheet.RowsUsed().Single(row => row.Cell(1).GetString() == "Iver Holt");
        var events = Kept.Where(e => e.People.Contains("Iver Holt")).ToList();
        Assert.Equal(("person", (double)events.Count), (holt.Cell(2).GetString(), holt.Cell(3).GetDouble()));
        Assert.Equal(("-0043-03-15", "2025-12-05"), (holt.Cell(4).Shown(), holt.Cell(5).Shown()));
        Assert.Equal((events[0].Headline, events[^1].Headline), (holt.Cell(6).GetString(), holt.Cell(7).GetString()));
        Assert.Equal("Events!A2", holt.Cell(4).Hyperlink.InternalAddress);
        Assert.Equal($"Events!A{Kept.Count + 1}", holt.Cell(5).Hyperlink.InternalAddress);
        Assert.Equal(["person", "organisation", "place"], Workbooks.Column(workbook, "People", "Kind").Distinct());
    }

    [Fact]
    public void Render_TurnsRightToLeftTextRound()
    {
        using var workbook = Workbooks.Open(Rich);
        var sheet = workbook.Worksheet("People");
        string[] turned = ["ليلى حداد", "יעל כהן", "حيفا", "ירושלים"];
        Assert.All(sheet.RowsUsed().Skip(1), row => Assert.Equal(
            turned.Contains(row.Cell(1).GetString()) ? XLAlignmentReadingOrderValues.RightToLeft : XLAlignmentReadingOrderValues.ContextDependent, row.Cell(1).Style.Alignment.ReadingOrder));
        Assert.All(turned, name => Assert.Contains(name, Workbooks.Column(workbook, "People", "Name")));
    }

    [Theory]
    [InlineData(null, "in/press/01-harbour.txt")]
    [InlineData("out", "../in/press/01-harbour.txt")]
    [InlineData("in/a/b", "../../press/01-harbour.txt")]
    public void Render_OpensTheFileFromWhereTheWorkbookStands(string? folder, string expected)
    {
        using var stream = new MemoryStream();
        new WorkbookRenderer(TemplateSource.BuiltIn, folder).Render(Rich, stream);
        using var document = SpreadsheetDocument.Open(stream, false);
        var targets = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.HyperlinkRelationships).ToList();
        Assert.Contains(targets, target => target.Uri.OriginalString == expected);
        Assert.All(targets, target => Assert.True(target.IsExternal && !target.Uri.IsAbsoluteUri));
        using var workbook = new XLWorkbook(stream);
        Assert.Equal("open", workbook.Cell("File", Number("6 October 2025")).GetString());
        Assert.True(workbook.Cell("File", Number("6 October 2025")).HasHyperlink);
    }

    [Fact]
    public void Render_GivesAnEmptyChronologyAnEmptyTable()
    {
        using var workbook = Workbooks.Open(SampleReports.Empty);
        Assert.True(Assert.Single(workbook.Worksheet("Events").Tables).DataRange.Row(1).IsEmpty());
    }

    private static int Number(string display) => Kept.Select(e => e.Date.Display).ToList().IndexOf(display) + 1;
}
