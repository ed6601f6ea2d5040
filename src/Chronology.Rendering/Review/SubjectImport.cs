using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Returning;

namespace Chronology.Rendering.Review;

/// <summary>Takes what stands in people's own columns beside documents and names.</summary>
internal sealed class SubjectImport(ReportModel current, ReviewFile review, List<string> problems)
{
    private readonly HashSet<(string Kind, string Name)> known = [.. ReportSubject.Of(current)];
    private readonly Dictionary<(string Kind, string Name), ReportReview> written = current.Subjects?.ToDictionary(subject => (subject.Kind, subject.Name), subject => subject.Review) ?? [];
    private readonly Dictionary<(string Kind, string Name), ReviewedSubject> decided = review.Subjects.ToDictionary(subject => (subject.Kind, subject.Name));
    private readonly Dictionary<(string Kind, string Name), ReturnedRow> seen = [];

    public static bool IsOf(ReturnedRow row) => row.Table is WorkbookContent.Documents or WorkbookContent.People;

    /// <summary>All that was decided, before and now.</summary>
    public IEnumerable<ReviewedSubject> Decided => decided.Values.OrderBy(subject => subject.Kind, StringComparer.Ordinal).ThenBy(subject => subject.Name, StringComparer.Ordinal);

    /// <returns>True when the row wrote something new.</returns>
    public bool Take(ReturnedRow row)
    {
        var subject = SubjectOf(row);
        var changes = RowReading.OwnColumns(row, written.GetValueOrDefault(subject)).ToList();
        if (changes.Count == 0)
        {
            return false;
        }

        if (Refusal(row, subject) is { } refusal)
        {
            problems.Add(refusal);
            return false;
        }

        seen.Add(subject, row);
        var kept = ReviewImport.Joined(decided.GetValueOrDefault(subject)?.Changes ?? [], changes);
        if (kept.IsEmpty)
        {
            decided.Remove(subject);
        }
        else
        {
            decided[subject] = new ReviewedSubject(subject.Kind, subject.Name, kept);
        }

        return true;
    }

    private static (string Kind, string Name) SubjectOf(ReturnedRow row) => row.Table == WorkbookContent.Documents
        ? (ReportSubject.Document, Known(row, DocumentColumns.Id))
        : (Known(row, NameColumns.Kind).ToLowerInvariant(), Known(row, NameColumns.Name));

    private static string Known(ReturnedRow row, string column) => row.Known.GetValueOrDefault(column, "").Trim();

    private string? Refusal(ReturnedRow row, (string Kind, string Name) subject) =>
        !known.Contains(subject) ? $"{row.Place}: the chronology has no {(subject.Name.Length == 0 ? "document or name of this row" : $"{subject.Kind} '{CellText.Line(subject.Name, 80)}' any more")}; what stands beside it is not taken up."
        : seen.TryGetValue(subject, out var other) ? $"{row.Place}: says otherwise of '{CellText.Line(subject.Name, 80)}' than {other.Place}; the first was taken."
        : null;
}
