using System.Collections.Immutable;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Returning;
using Chronology.Rendering.Review;
using Chronology.Tests.Rendering.Excel;

namespace Chronology.Tests.Rendering.Review;

/// <summary>Our workbook in a researcher's hands.</summary>
internal static class ReturnedRows
{
    /// <summary>The rows after another program has changed and saved the workbook.</summary>
    public static ImmutableArray<ReturnedRow> Edited(ReportModel model, Action<XLWorkbook> edit) => Edited(Workbooks.Bytes(model), edit);

    public static ImmutableArray<ReturnedRow> Edited(byte[] bytes, Action<XLWorkbook> edit)
    {
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        edit(workbook);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return ReturnedWorkbook.Read(saved.ToArray());
    }

    /// <summary>What an import makes of the rows.</summary>
    public static (ReviewFile After, IReadOnlyList<string> Problems) Taken(IEnumerable<ReturnedRow> rows, ReportModel current, ReviewFile? before = null, bool prefersWorkbook = false)
    {
        var import = new ReviewImport(current, before ?? ReviewFile.Empty, prefersWorkbook);
        var after = import.Take(rows);
        return (after, import.Problems);
    }

    /// <summary>One row with another value in a column that the program knows.</summary>
    public static ImmutableArray<ReturnedRow> With(this ImmutableArray<ReturnedRow> rows, string id, params (string Column, string Value)[] cells) =>
    [
        .. rows.Select(row => row.Known["Event id"] != id ? row : row with
        {
            Known = row.Known.ToDictionary(cell => cell.Key, cell => cells.FirstOrDefault(change => change.Column == cell.Key) is { Column: not null } change ? change.Value : cell.Value),
        }),
    ];

    public static ReportModel With(this ReportModel model, string id, Func<ReportEvent, ReportEvent> change) => model with { Events = [.. model.Events.Select(e => e.Id == id ? change(e) : e)] };
}
