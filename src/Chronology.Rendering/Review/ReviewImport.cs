using System.Collections.Immutable;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Returning;

namespace Chronology.Rendering.Review;

/// <summary>Takes a person's decisions out of a returned workbook: what differs from what the workbook said when it was written.</summary>
public sealed class ReviewImport
{
    private readonly Dictionary<string, ReportEvent> events;
    private readonly Dictionary<string, ReportUndated> undated;
    private readonly Dictionary<string, ReviewedEvent> decided;
    private readonly Dictionary<string, ReturnedRow> seen = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];
    private readonly SubjectImport subjects;
    private readonly bool prefersWorkbook;
    private int changed;

    /// <param name="current">The chronology with the decisions of <paramref name="review"/> in it.</param>
    /// <param name="prefersWorkbook">Where person and documents have both changed a thing, the person is right; otherwise that is a problem.</param>
    public ReviewImport(ReportModel current, ReviewFile review, bool prefersWorkbook)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(review);
        events = current.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        undated = current.Undated.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        decided = review.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        subjects = new SubjectImport(current, review, problems);
        this.prefersWorkbook = prefersWorkbook;
    }

    /// <summary>How many rows decided something new.</summary>
    public int Changed => changed;

    /// <summary>What was not taken up, each with its sheet and row.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Adds what the rows decide to what was decided before.</summary>
    public ReviewFile Take(IEnumerable<ReturnedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            if (!SubjectImport.IsOf(row))
            {
                Take(row);
            }
            else if (subjects.Take(row))
            {
                changed++;
            }
        }

        return new ReviewFile(ReviewFile.SchemaName, [.. decided.Values.OrderBy(e => e.Id, StringComparer.Ordinal)]) { Subjects = [.. subjects.Decided] };
    }

    private void Take(ReturnedRow row)
    {
        var isUndated = row.Table == WorkbookContent.Undated;
        var id = row.Known[isUndated ? UndatedColumns.Id : EventColumns.Id].Trim();
        if (id.Length == 0)
        {
            problems.Add($"{row.Place}: has no id; an added row is not taken up.");
        }
        else if (seen.TryGetValue(id, out var other) && !Same(row, other))
        {
            problems.Add($"{row.Place}: decides otherwise on {id} than {other.Place}; the first was taken.");
        }
        else if (seen.TryAdd(id, row))
        {
            Take(row, id, isUndated);
        }
    }

    private void Take(ReturnedRow row, string id, bool isUndated)
    {
        if (isUndated && undated.TryGetValue(id, out var fact))
        {
            Keep(id, fact.Headline, "", RowReading.OfUndated(row, fact));
        }
        else if (!isUndated && events.TryGetValue(id, out var e))
        {
            Keep(id, e.Headline, e.Date.Edtf, new RowReading(row, e, prefersWorkbook, problems).Changes());
        }
        else if (RowReading.Decides(row))
        {
            problems.Add($"{row.Place}: the chronology has no event {id} any more; what the row decides is not taken up.");
        }
    }

    /// <summary>New changes joined to those of before: the first value that the program gave stays, and a change back is none.</summary>
    internal static ImmutableArray<ReviewChange> Joined(ImmutableArray<ReviewChange> before, IReadOnlyList<ReviewChange> changes)
    {
        var all = before.ToDictionary(change => change.Field, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var from = all.TryGetValue(change.Field, out var old) ? old.From : change.From;
            all[change.Field] = change with { From = from };
        }

        return [.. all.Values.Where(change => change.From != change.To).OrderBy(change => change.Field, StringComparer.Ordinal)];
    }

    private void Keep(string id, string headline, string date, IReadOnlyList<ReviewChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        changed++;
        var before = decided.GetValueOrDefault(id);
        var kept = Joined(before?.Changes ?? [], changes);
        decided[id] = new ReviewedEvent(id, before?.Headline ?? headline, DateBefore(kept) ?? date, kept);
        if (kept.IsEmpty)
        {
            decided.Remove(id);
        }
    }

    // The date that the program gave, not the person's.
    private static string? DateBefore(ImmutableArray<ReviewChange> changes) => changes.FirstOrDefault(change => change.Field == ReviewFields.Date)?.From;

    private static bool Same(ReturnedRow a, ReturnedRow b) => Pairs(a).SequenceEqual(Pairs(b));

    private static IEnumerable<(string, string)> Pairs(ReturnedRow row) =>
        row.Known.Where(cell => cell.Key != "No.").Concat(row.Own).Select(cell => (cell.Key, cell.Value)).Order();
}
