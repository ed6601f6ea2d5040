using System.Collections.Immutable;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Returning;

namespace Chronology.Rendering.Review;

/// <summary>What one row of a returned workbook changes on its event.</summary>
/// <param name="e">The event as it is now, decisions of before included.</param>
internal sealed class RowReading(ReturnedRow row, ReportEvent e, bool prefersWorkbook, List<string> problems)
{
    // Columns that a person may well correct and that nothing carries back yet; better said than lost.
    private static readonly string[] NotTaken = ["People", "Places", "Organisations", "Modality"];

    private static readonly (string Column, string Field)[] Texts = [(EventColumns.Status, ReviewFields.Status), (EventColumns.Headline, ReviewFields.Headline), (EventColumns.Text, ReviewFields.Text)];

    private readonly ReviewStamp? stamp = row.Known.TryGetValue(EventColumns.Stamp, out var text) ? ReviewStamp.Parse(text.Trim()) : null;

    private readonly List<ReviewChange> changes = [];

    public IReadOnlyList<ReviewChange> Changes()
    {
        foreach (var (column, field) in Texts)
        {
            if (row.Known.TryGetValue(column, out var value))
            {
                TakeText(column, field, field == ReviewFields.Status ? value.Trim().ToLowerInvariant() : value);
            }
        }

        if (DateReading.Of(row, e, IsChanged, problems) is { } date)
        {
            Take(ReviewFields.Date, date);
        }

        if (changes.Exists(change => change.Field != ReviewFields.Status) && e.Status == "proposed" && !changes.Exists(change => change.Field == ReviewFields.Status))
        {
            changes.Add(new ReviewChange(ReviewFields.Status, e.Status, "edited"));
        }

        if (row.Known.TryGetValue(EventColumns.Notes, out var notes) && IsChanged(ReviewFields.Notes, notes))
        {
            Take(ReviewFields.Notes, notes);
        }

        changes.AddRange(OwnColumns(row, e.Review));
        TellWhatIsNotTaken();
        return changes;
    }

    /// <summary>Notes and own columns are all that a fact without a date takes.</summary>
    public static IReadOnlyList<ReviewChange> OfUndated(ReturnedRow row, ReportUndated fact)
    {
        var notes = ReviewFieldValues.Own(fact.Review, ReviewFields.Notes);
        var isChanged = row.Known.TryGetValue(EventColumns.Notes, out var value) && ReviewStamp.Plain(value) != ReviewStamp.Plain(notes);
        return [.. isChanged ? [new ReviewChange(ReviewFields.Notes, notes, value!)] : (ReviewChange[])[], .. OwnColumns(row, fact.Review)];
    }

    /// <summary>True when something in the row may be a person's: its event is gone, so nothing else can tell.</summary>
    public static bool Decides(ReturnedRow row)
    {
        if (row.Own.Values.Any(value => value.Length > 0))
        {
            return true;
        }

        var known = row.Known.TryGetValue(EventColumns.Stamp, out var text) ? ReviewStamp.Parse(text.Trim()) : null;
        var fields = Texts.Append((Column: EventColumns.Notes, Field: ReviewFields.Notes)).Append((Column: EventColumns.Edtf, Field: ReviewFields.Date));
        return known is null
            ? row.Known.GetValueOrDefault(EventColumns.Notes, "").Length > 0 || row.Known.GetValueOrDefault(EventColumns.Status, "proposed") is not ("" or "proposed")
            : fields.Any(pair => row.Known.TryGetValue(pair.Column, out var value) && !known.Said(pair.Field, value));
    }

    /// <summary>What stands in the person's own columns, where it is not so already.</summary>
    public static IEnumerable<ReviewChange> OwnColumns(ReturnedRow row, ReportReview? review) =>
        from cell in row.Own
        let field = ReviewFields.ColumnPrefix + cell.Key
        let now = ReviewFieldValues.Own(review, field)
        where ReviewStamp.Plain(cell.Value) != ReviewStamp.Plain(now)
        select new ReviewChange(field, now, cell.Value);

    private void TakeText(string column, string field, string value)
    {
        if (!IsChanged(field, value))
        {
            return;
        }

        if (value.Trim().Length == 0)
        {
            problems.Add($"{row.Place}: {column} is empty; what it said was kept. To drop an event, set its status to rejected.");
        }
        else if (field == ReviewFields.Status && !ReviewFields.Statuses.Contains(value))
        {
            problems.Add($"{row.Place}: unexpected status '{value}', expected one of {string.Join(", ", ReviewFields.Statuses)}.");
        }
        else if (ReviewFieldValues.Of(e, field).Length > CellText.Limit)
        {
            problems.Add($"{row.Place}: {column} is longer than a cell holds, so the change cannot be told from the cut; correct it in the review file.");
        }
        else
        {
            Take(field, value);
        }
    }

    /// <summary>True when the person changed it, as far as can be told, and it is not already so.</summary>
    private bool IsChanged(string field, string value)
    {
        var now = ReviewFieldValues.Of(e, field);
        return ReviewStamp.Plain(value) != ReviewStamp.Plain(now) && stamp?.Said(field, value) != true;
    }

    private void Take(string field, string value)
    {
        var now = ReviewFieldValues.Of(e, field);
        if (stamp is null || stamp.Said(field, now) || prefersWorkbook)
        {
            changes.Add(new ReviewChange(field, now, value));
        }
        else
        {
            problems.Add($"{row.Place}: {field} of {e.Id} was changed to '{CellText.Line(value, 80)}' there, and has become '{CellText.Line(now, 80)}' meanwhile; choose, then import with --prefer-workbook or change the row.");
        }
    }

    // Only where the row is of this chronology: an event that changed meanwhile differs for reasons of its own.
    private void TellWhatIsNotTaken()
    {
        if (stamp is null || !stamp.Said(ReviewFields.Date, e.Date.Edtf) || !stamp.Said(ReviewFields.Text, e.Text))
        {
            return;
        }

        var asWritten = new EventRow(e, 0, []);
        foreach (var column in EventColumns.All.Where(column => NotTaken.Contains(column.Name)))
        {
            if (row.Known.TryGetValue(column.Name, out var value) && ReviewStamp.Plain(value) != ReviewStamp.Plain(column.Value(asWritten).Text ?? ""))
            {
                problems.Add($"{row.Place}: {column.Name} was changed, which is not taken up; write it into Notes.");
            }
        }
    }
}
