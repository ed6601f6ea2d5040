using System.Collections.Immutable;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Returning;
using Chronology.Rendering.Review;
using Chronology.Tests.Rendering.Excel;
using Chronology.Tests.Rendering.Excel.Filling;

namespace Chronology.Tests.Rendering.Review;

public class ReviewImportTests
{
    private const string Id = "e-treaty";

    private static readonly ReportModel Rich = SampleReports.Rich;

    private static readonly ReportEvent Treaty = Rich.Events.Single(e => e.Id == Id);

    /// <summary>All that stands on the sheets of events, as our workbook says it.</summary>
    private static readonly ImmutableArray<ReturnedRow> Untouched = [.. ReturnedWorkbook.Read(Workbooks.Bytes(Rich)).Where(row => row.Table is "Events" or "Rejected")];

    [Theory]
    [InlineData("rich")]
    [InlineData("hostile")]
    [InlineData("many")]
    [InlineData("empty")]
    public void Take_OfAnUntouchedWorkbook_DecidesNothing(string name)
    {
        var model = Workbooks.Model(name);
        var (after, problems) = ReturnedRows.Taken(ReturnedWorkbook.Read(Workbooks.Bytes(model)), model);
        Assert.Empty(problems);
        Assert.Empty(after.Events);
    }

    [Fact]
    public void Take_OfAWorkbookThatAnotherProgramSaved_DecidesNothing()
    {
        var (after, problems) = ReturnedRows.Taken(ReturnedRows.Edited(Rich, _ => { }), Rich);
        Assert.Empty(problems);
        Assert.Empty(after.Events);
    }

    [Fact]
    public void Take_ReadsEveryKindOfDecision()
    {
        var rows = ReturnedRows.Edited(Rich, workbook =>
        {
            var number = Rich.Events.Where(e => e.Status != "rejected").ToList().FindIndex(e => e.Id == Id) + 1;
            workbook.Cell("Status", number).SetValue("Accepted ");
            workbook.Cell("Event", number).SetValue("The treaty is signed");
            workbook.Cell("Text", number).SetValue("Both mayors signed.\nIn ink.");
            workbook.Cell("EDTF", number).SetValue("2025-10-07");
            workbook.Cell("Notes", number).SetValue("seen in the archive");
            workbook.Cell("Checked by", number).SetValue("M. K.");
        });
        var (after, problems) = ReturnedRows.Taken(rows, Rich);
        Assert.Empty(problems);
        var decided = Assert.Single(after.Events);
        Assert.Equal((Id, Treaty.Headline, "2025-10-06"), (decided.Id, decided.Headline, decided.Date));
        Assert.Equal(
            [
                new("column Checked by", "", "M. K."), new("date", "2025-10-06", "2025-10-07"), new("headline", Treaty.Headline, "The treaty is signed"), new("notes", "", "seen in the archive"),
                new("status", "proposed", "accepted"), new ReviewChange("text", Treaty.Text, "Both mayors signed.\nIn ink."),
            ],
            decided.Changes);
    }

    /// <summary>The whole way round: what came back stands in the next workbook, and that one, untouched, decides nothing new.</summary>
    [Fact]
    public void Take_ThenApply_StandsInTheNextWorkbook()
    {
        var rows = Untouched.With(Id, ("Event", "The treaty is signed"), ("EDTF", "2025-12"), ("Notes", "checked"), ("Status", "rejected"));
        rows = [.. rows.Select(row => row.Known["Event id"] == Id ? row with { Own = new Dictionary<string, string> { ["Checked by"] = "M. K." } } : row)];
        var (review, _) = ReturnedRows.Taken(rows, Rich);
        var next = ReviewApplication.Apply(Rich, review);
        Assert.Empty(next.Conflicts);
        var bytes = Workbooks.Bytes(next.Model);
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        Assert.Equal(["The treaty is signed", "2025-12", "checked", "M. K.", "rejected"], new[] { "Event", "EDTF", "Notes", "Checked by", "Status" }.Select(column => Workbooks.Column(workbook, "Rejected", column).Last()));
        var (again, problems) = ReturnedRows.Taken(ReturnedWorkbook.Read(bytes), next.Model, review);
        Assert.Empty(problems);
        Assert.Equal(Json(review), Json(again));
    }

    [Fact]
    public void Take_OfAWorkbookThatLibreOfficeSaved_DecidesNothing()
    {
        var (after, problems) = ReturnedRows.Taken(ReturnedWorkbook.Read(LibreOffice.Saved(Workbooks.Bytes(Rich))), Rich);
        Assert.Empty(problems);
        Assert.Empty(after.Events);
        Assert.Empty(after.Subjects);
    }

    /// <summary>The column is known by a name that the spreadsheet keeps, whatever its header has come to say.</summary>
    [Fact]
    public void Take_OfARenamedHeader_KnowsTheColumn()
    {
        var rows = ReturnedRows.Edited(Rich, workbook =>
        {
            workbook.Cell("Event", 1).SetValue("Something else");
            workbook.Worksheet("Events").Cell("C1").SetValue("What happened");
        });
        var (after, problems) = ReturnedRows.Taken(rows, Rich);
        Assert.Empty(problems);
        Assert.Equal(["headline", "status"], after.Events.Single().Changes.Select(change => change.Field));
    }

    /// <summary>Columns at other places, under other headers, below a title: read as if they were ours.</summary>
    [Fact]
    public void Take_OfAUsersWorkbook_ReadsEveryColumnWhereItIs()
    {
        var template = UserTemplate.New(workbook =>
        {
            var sheet = workbook.AddWorksheet("Akten");
            string[] headers = ["Stamp", "Anmerkung", "Event id", "Was geschah", "Status", "Mine"];
            for (var i = 0; i < headers.Length; i++)
            {
                sheet.Cell(5, i + 3).SetValue(headers[i]);
            }

            sheet.Range(5, 3, 6, 8).CreateTable("Events");
            (sheet.Cell("D6").Value, sheet.Cell("F6").Value) = ("{{Notes}}", "{{Event}}");
        });
        var filled = UserTemplate.Fill(template, Rich);
        Assert.Empty(ReturnedRows.Taken(ReturnedWorkbook.Read(filled), Rich).After.Events);
        var rows = ReturnedRows.Edited(filled, workbook =>
        {
            (workbook.Worksheet("Akten").Cell("D6").Value, workbook.Worksheet("Akten").Cell("F6").Value, workbook.Worksheet("Akten").Cell("H6").Value) = ("seen", "Signed", "17");
        });
        var decided = Assert.Single(ReturnedRows.Taken(rows, Rich).After.Events);
        Assert.Equal([("column Mine", "17"), ("headline", "Signed"), ("notes", "seen"), ("status", "edited")], decided.Changes.Select(change => (change.Field, change.To)));
    }

    [Fact]
    public void Take_OfAChangeBack_IsNoDecisionAnyMore()
    {
        var (first, _) = ReturnedRows.Taken(Untouched.With(Id, ("Status", "accepted")), Rich);
        var reviewed = ReviewApplication.Apply(Rich, first).Model;
        var (second, _) = ReturnedRows.Taken([.. ReturnedWorkbook.Read(Workbooks.Bytes(reviewed)).Where(row => row.Table is "Events" or "Rejected")], reviewed, first);
        Assert.Single(second.Events);
        var back = ReturnedWorkbook.Read(Workbooks.Bytes(reviewed)).Where(row => row.Table is "Events" or "Rejected").ToImmutableArray().With(Id, ("Status", "proposed"));
        Assert.Empty(ReturnedRows.Taken(back, reviewed, first).After.Events);
    }

    [Fact]
    public void Take_OfACorrectionWithoutAStatus_MarksTheEventEdited() =>
        Assert.Contains(new ReviewChange("status", "proposed", "edited"), ReturnedRows.Taken(Untouched.With(Id, ("Event", "Signed")), Rich).After.Events.Single().Changes);

    [Theory]
    [InlineData("Date", "2025-10-09", "2025-10-09")]
    [InlineData("Start", "2025-10-09", "2025-10-09")]
    [InlineData("End", "2025-10-09", "2025-10-09")]
    [InlineData("EDTF", "2025-10-09~", "2025-10-09~")]
    [InlineData("EDTF", " [2025-10-09,2025-10-12] ", "[2025-10-09,2025-10-12]")]
    public void Take_ReadsADateFromWhereverItWasWritten(string column, string written, string edtf)
    {
        var (after, problems) = ReturnedRows.Taken(Untouched.With(Id, (column, written)), Rich);
        Assert.Empty(problems);
        Assert.Equal(edtf, after.Events.Single().Changes.Single(change => change.Field == "date").To);
    }

    [Theory]
    [InlineData("EDTF", "2025-13", "EDTF '2025-13' is no date; column 6: unexpected")]
    [InlineData("Date", "some day", "Date 'some day' is no date; column 1: unexpected")]
    [InlineData("Status", "maybe", "unexpected status 'maybe', expected one of proposed, accepted, edited, rejected.")]
    [InlineData("Event", " ", "Event is empty; what it said was kept. To drop an event, set its status to rejected.")]
    [InlineData("People", "Somebody Else", "People was changed, which is not taken up; write it into Notes.")]
    [InlineData("Event id", "", "has no id; an added row is not taken up.")]
    [InlineData("Event id", "e-gone", "the chronology has no event e-gone any more; what the row decides is not taken up.")]
    public void Take_NamesTheRowOfWhatItCannotTake(string column, string written, string expected)
    {
        var rows = Untouched.With(Id, (column, written), ("Status", "accepted"));
        var row = Untouched.Single(row => row.Known["Event id"] == Id);
        var problem = Assert.Single(ReturnedRows.Taken(rows, Rich).Problems);
        Assert.StartsWith($"sheet 'Events', row {row.Number}: {expected}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_OfStartAndEndApart_AsksWhatIsMeant() => Assert.Contains(
        "write it into EDTF: 2025-10-01/2025-10-09 for a length", Assert.Single(ReturnedRows.Taken(Untouched.With(Id, ("Start", "2025-10-01"), ("End", "2025-10-09")), Rich).Problems));

    [Fact]
    public void Take_OfACorrectionWhoseEventChangedMeanwhile_IsAConflict()
    {
        var now = Rich.With(Id, e => e with { Headline = "Treaty signed at last" });
        var rows = Untouched.With(Id, ("Event", "The treaty is signed"), ("Notes", "mine"));
        var (after, problems) = ReturnedRows.Taken(rows, now);
        Assert.StartsWith(
            $"sheet 'Events', row {rows.Single(row => row.Known["Event id"] == Id).Number}: headline of {Id} was changed to 'The treaty is signed' there, and has become 'Treaty signed at last' meanwhile;",
            Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal([new ReviewChange("notes", "", "mine")], after.Events.Single().Changes);
        var (preferred, none) = ReturnedRows.Taken(rows, now, prefersWorkbook: true);
        Assert.Empty(none);
        Assert.Contains(new ReviewChange("headline", "Treaty signed at last", "The treaty is signed"), preferred.Events.Single().Changes);
    }

    /// <summary>What the documents changed and the person did not is no correction.</summary>
    [Fact]
    public void Take_OfAnEventThatOnlyTheDocumentsChanged_DecidesNothing()
    {
        var now = Rich.With(Id, e => e with { Headline = "Treaty signed at last", Date = e.Date with { Edtf = "2025-10-08", Start = "2025-10-08", End = "2025-10-08", Display = "8 October 2025" } });
        var (after, problems) = ReturnedRows.Taken(Untouched, now);
        Assert.Empty(problems);
        Assert.Empty(after.Events);
    }

    [Fact]
    public void Take_OfARowTwice_TakesTheFirstAndSaysSo()
    {
        var copy = Untouched.Single(row => row.Known["Event id"] == Id);
        ImmutableArray<ReturnedRow> rows = [.. Untouched.With(Id, ("Status", "accepted")), copy with { Number = 99 }];
        var (after, problems) = ReturnedRows.Taken(rows, Rich);
        Assert.Equal($"sheet 'Events', row 99: decides otherwise on {Id} than sheet 'Events', row {copy.Number}; the first was taken.", Assert.Single(problems));
        Assert.Equal("accepted", after.Events.Single().Changes.Single().To);
    }

    /// <summary>Sorted, rows deleted, columns moved, dropped and added, the sheet renamed.</summary>
    [Fact]
    public void Take_OfARearrangedSheet_FindsEveryEvent()
    {
        string[] columns = ["Notes", "Mine", "Event", "Event id", "Status"];
        var bytes = UserTemplate.New(workbook =>
        {
            var sheet = workbook.AddTable("Mes événements", "Events", columns).Worksheet;
            var at = 2;
            foreach (var row in Untouched.Reverse().Where((_, i) => i % 2 == 0))
            {
                sheet.Cell(at, 3).SetValue(row.Known["Event"]);
                sheet.Cell(at, 4).SetValue(row.Known["Event id"]);
                sheet.Cell(at, 5).SetValue("accepted");
                sheet.Cell(at, 2).SetValue(new DateTime(2026, 1, 15)).Style.DateFormat.SetFormat("dd.mm.yyyy");
                at++;
            }
        });
        var (after, problems) = ReturnedRows.Taken(ReturnedWorkbook.Read(bytes), Rich);
        Assert.Empty(problems);
        Assert.Equal((Untouched.Length + 1) / 2, after.Events.Length);
        Assert.All(after.Events, e => Assert.Contains(new ReviewChange("column Mine", "", "2026-01-15"), e.Changes));
    }

    /// <summary>Headers in another language come back too: hidden names tell what they are.</summary>
    [Fact]
    public void Read_KnowsColumnsThatATemplateRenamed()
    {
        var template = UserTemplate.New(workbook =>
        {
            var sheet = workbook.AddTable("Zeitleiste", "Events", "Kennung", "Ereignis", "Stand").Worksheet;
            sheet.Cell("A2").SetValue("{{Event id}}");
            sheet.Cell("B2").SetValue("{{Event}}");
            sheet.Cell("C2").SetValue("{{Status}}");
        });
        var rows = ReturnedRows.Edited(UserTemplate.Fill(template, Rich), static workbook => workbook.Worksheet("Zeitleiste").Cell("E1").SetValue("Gesehen von"));
        Assert.Equal(Rich.Events.Select(e => (e.Id, e.Headline, e.Status)), rows.Select(row => (row.Known["Event id"], row.Known["Event"], row.Known["Status"])));
    }

    [Fact]
    public void Read_OfAWorkbookWithoutIds_SaysWhatIsMissing()
    {
        var bytes = UserTemplate.New(workbook => workbook.AddTable("Events", "Events", "Event", "Status"));
        var refusal = Assert.Throws<Chronology.Rendering.Excel.Package.WorkbookException>(() => ReturnedWorkbook.Read(bytes));
        Assert.Equal("sheet 'Events': there is no column 'Event id', by which decisions are found again; keep it in the template.", refusal.Message);
    }

    [Fact]
    public void Take_KeepsNotesOnUndatedFacts()
    {
        var fact = Rich.Undated[0];
        var rows = ReturnedRows.Edited(Rich, workbook =>
        {
            var table = workbook.Worksheet("Undated").Tables.Single();
            table.DataRange.Row(1).Cell(table.Field("Notes").Index + 1).SetValue("ask the board");
        });
        var (review, problems) = ReturnedRows.Taken(rows, Rich);
        Assert.Empty(problems);
        Assert.Equal("ask the board", ReviewApplication.Apply(Rich, review).Model.Undated.Single(f => f.Id == fact.Id).Review!.Notes);
    }

    private static string Json(ReviewFile review)
    {
        using var stream = new MemoryStream();
        ReviewJson.Write(review, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
