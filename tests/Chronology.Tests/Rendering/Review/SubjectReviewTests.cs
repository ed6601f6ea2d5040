using System.Collections.Immutable;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Returning;
using Chronology.Rendering.Json;
using Chronology.Rendering.Review;
using Chronology.Tests.Rendering.Excel;

namespace Chronology.Tests.Rendering.Review;

/// <summary>What a person writes into columns of their own comes back with the next run, beside events, documents and names.</summary>
public class SubjectReviewTests
{
    private static readonly ReportModel Rich = SampleReports.Rich;

    private static readonly string Name = Rich.Events.SelectMany(e => e.People).First();

    private static readonly ImmutableArray<ReturnedRow> Rows = ReturnedRows.Edited(Rich, workbook =>
    {
        Write(workbook, "Events", "Akte", 1, "K 17");
        Write(workbook, "Documents", "Seen by", 2, "M. K.");
        Write(workbook, "Undated", "Akte", 1, "K 18");
        var people = workbook.Worksheet("People");
        Write(workbook, "People", "Role", people.Column(1).CellsUsed().First(cell => cell.GetString() == Name).Address.RowNumber - 1, "witness");
    });

    [Fact]
    public void Columns_ComeBackInTheNextWorkbook()
    {
        var (review, problems) = ReturnedRows.Taken(Rows, Rich);
        Assert.Empty(problems);
        Assert.Equal([("document", Rich.Documents[1].Id), ("person", Name)], review.Subjects.Select(subject => (subject.Kind, subject.Name)));
        var next = ReviewApplication.Apply(Rich, review);
        Assert.Empty(next.Conflicts);
        var bytes = Workbooks.Bytes(next.Model);
        using (var workbook = new XLWorkbook(new MemoryStream(bytes)))
        {
            Assert.Equal("M. K.", Workbooks.Column(workbook, "Documents", "Seen by").ElementAt(1));
            Assert.Single(Workbooks.Column(workbook, "People", "Role"), "witness");
            Assert.Equal(("K 17", "K 18"), (Workbooks.Column(workbook, "Events", "Akte").First(), Workbooks.Column(workbook, "Undated", "Akte").First()));
        }

        var (again, _) = ReturnedRows.Taken(ReturnedWorkbook.Read(bytes), next.Model, review);
        Assert.Equal(Json(review), Json(again));
        Assert.Equal(bytes, Workbooks.Bytes(ReviewApplication.Apply(next.Model, review).Model));
    }

    [Fact]
    public void Columns_AreKeptInTheChronologysJson()
    {
        var reviewed = ReviewApplication.Apply(Rich, ReturnedRows.Taken(Rows, Rich).After).Model;
        using var stream = new MemoryStream();
        new JsonRenderer().Render(reviewed, stream);
        Assert.True(JsonReportReader.TryRead(stream.ToArray(), "a.json", out var read, out _));
        Assert.Equal("witness", read.Subjects!.Value.Single(subject => subject.Kind == ReportSubject.Person).Review.Columns[0].Text);
    }

    [Fact]
    public void Subject_ThatIsGone_IsToldAndKept()
    {
        var review = ReturnedRows.Taken(Rows, Rich).After;
        var without = Rich with { Documents = [.. Rich.Documents.Where(document => document.Id != Rich.Documents[1].Id)] };
        var outcome = ReviewApplication.Apply(without, review);
        Assert.Equal($"'{Rich.Documents[1].Id}' (document), beside which somebody wrote, is not in this run; what they wrote stays in the review file.", Assert.Single(outcome.Conflicts).Message);
        var (_, problems) = ReturnedRows.Taken(Rows.Where(row => row.Table == "Documents"), without);
        Assert.Equal($"sheet 'Documents', row 3: the chronology has no document '{Rich.Documents[1].Id}' any more; what stands beside it is not taken up.", Assert.Single(problems));
    }

    [Fact]
    public void Column_ThatWasEmptied_IsGone()
    {
        var review = ReturnedRows.Taken(Rows, Rich).After;
        var reviewed = ReviewApplication.Apply(Rich, review).Model;
        ImmutableArray<ReturnedRow> emptied = [.. Rows.Select(row => row with { Own = row.Own.ToDictionary(cell => cell.Key, _ => "") })];
        var (after, problems) = ReturnedRows.Taken(emptied, reviewed, review);
        Assert.Empty(problems);
        Assert.Empty(after.Subjects);
        Assert.Empty(after.Events);
    }

    private static void Write(XLWorkbook workbook, string sheet, string header, int row, string text)
    {
        var column = workbook.Worksheet(sheet).Row(1).LastCellUsed().Address.ColumnNumber + 1;
        workbook.Worksheet(sheet).Cell(1, column).SetValue(header);
        workbook.Worksheet(sheet).Cell(row + 1, column).SetValue(text);
    }

    private static string Json(ReviewFile review)
    {
        using var stream = new MemoryStream();
        ReviewJson.Write(review, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
