using System.Text;
using System.Xml.Linq;
using ClosedXML.Excel;

namespace Chronology.Tests.Rendering.Excel.Filling;

/// <summary>Each refusal names the sheet and the cell, says what to do, and comes before anything is written.</summary>
public class BrokenTemplateTests
{
    private static readonly XNamespace Main = UserTemplate.Main;

    [Fact]
    public void UnknownNameInAModelCell_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events', cell B2: Events has no column 'Datte'; did you mean 'Date'?",
        UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Event", "Datum").Worksheet.Cell("B2").SetValue("{{Datte}}")));

    [Fact]
    public void TwoNamesInAModelCell_AreRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events', cell B2: unexpected '{{Date}} {{Event}}', expected one name in double braces, such as {{No.}}.",
        UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Event", "Datum").Worksheet.Cell("B2").SetValue("{{Date}} {{Event}}")));

    [Fact]
    public void UnknownNameElsewhere_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Cover', cell C4: unknown name 'titel'; did you mean 'title'?",
        UserTemplate.New(workbook =>
        {
            workbook.AddTable("Events", "Events", "Event");
            workbook.AddWorksheet("Cover").Cell("C4").SetValue("A {{titel}}");
        }));

    [Fact]
    public void OpenBraces_AreRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Cover', cell C4: '{{' is not closed; write '}}' after the name.",
        UserTemplate.New(workbook =>
        {
            workbook.AddTable("Events", "Events", "Event");
            workbook.AddWorksheet("Cover").Cell("C4").SetValue("A {{title");
        }));

    [Fact]
    public void TableOfUnknownColumns_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events', cell A1: no header names a column of Events; expected some of No., Date, Event,",
        UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Foo", "Bar")));

    [Fact]
    public void SheetWithoutAHeader_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'People': no header names a column of People; expected some of Name, Kind,",
        UserTemplate.New(workbook => workbook.AddWorksheet("People").Cell("A1").SetValue("Foo")));

    [Fact]
    public void TextBelowTheTable_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events', cell B5: stands below the table 'Events', which grows; put it above the table or on another sheet.",
        UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Event", "Date").Worksheet.Cell("B5").SetValue("Signed: ______")));

    [Fact]
    public void TotalRow_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events', cell A2: the table 'Events' has a total row; switch it off under Table Design, and put totals above the table.",
        UserTemplate.BuiltInWith("xl/tables/table1.xml", table => table.SetAttributeValue("totalsRowCount", "1")));

    [Fact]
    public void TableWithoutAHeader_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events': the table 'Events' has no header row; switch it on under Table Design.",
        UserTemplate.BuiltInWith("xl/tables/table1.xml", table => table.SetAttributeValue("headerRowCount", "0")));

    [Fact]
    public void TwoTablesOnOneSheet_AreRefused() => AssertRefused(
        "workbook.xlsx: sheet 'All': the tables 'Events' and 'People' both grow; give each a sheet of its own.",
        UserTemplate.New(workbook =>
        {
            workbook.AddTable("All", "Events", "Event").Worksheet.Cell("D1").SetValue("Name");
            workbook.Worksheet("All").Range("D1:D2").CreateTable("People");
        }));

    [Fact]
    public void TheSameTableTwice_IsRefused() => AssertRefused(
        "workbook.xlsx: sheet 'Events': Events stands on sheet 'One' already; rename one of them.",
        UserTemplate.New(workbook =>
        {
            workbook.AddTable("One", "Events", "Event");
            workbook.AddWorksheet("Events").Cell("A1").SetValue("Event");
        }));

    [Fact]
    public void WorkbookWithNothingToFill_IsRefused() => AssertRefused(
        "workbook.xlsx: no sheet is one that the program fills; name a table, or a sheet, Events, Documents, People, Undated, Rejected, DataDictionary or Diagnostics.",
        UserTemplate.New(workbook => workbook.AddWorksheet("Sheet1")));

    [Fact]
    public void TextFile_IsRefused() => AssertRefused("workbook.xlsx: the file is no workbook; save it as 'Excel Workbook (.xlsx)'.", Encoding.UTF8.GetBytes("Date;Event"));

    [Fact]
    public void LockedWorkbook_IsRefused() => AssertRefused(
        "workbook.xlsx: the workbook is protected by a password, or in the format before Excel 2007; save it without a password as 'Excel Workbook (.xlsx)'.",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    [Fact]
    public void StrictWorkbook_IsRefused() => AssertRefused(
        "workbook.xlsx: the workbook is a 'Strict Open XML Spreadsheet'; save it as 'Excel Workbook (.xlsx)'.",
        UserTemplate.BuiltInWith("xl/workbook.xml", root => root.ReplaceWith(new XElement(XName.Get("workbook", "http://purl.oclc.org/ooxml/spreadsheetml/main")))));

    [Fact]
    public void MissingPart_IsRefused() => AssertRefused(
        "workbook.xlsx: the part xl/worksheets/sheet1.xml is missing; open the workbook and save it again.",
        UserTemplate.Without("xl/worksheets/sheet1.xml"));

    [Fact]
    public void WorkbookWithoutStyles_IsRefused() => AssertRefused(
        "workbook.xlsx: the workbook holds no cell styles; open it and save it again.",
        UserTemplate.BuiltInWith("xl/styles.xml", root => root.Element(Main + "cellXfs")!.Remove()));

    private static void AssertRefused(string start, byte[] template) => Assert.StartsWith(start, UserTemplate.Refusal(template), StringComparison.Ordinal);
}
