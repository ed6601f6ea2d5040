using Chronology.Dates;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Returning;

namespace Chronology.Rendering.Review;

/// <summary>The date that a person gave an event: in the column EDTF, or as a day in Date, Start or End.</summary>
internal static class DateReading
{
    /// <returns>In EDTF; null when nothing was changed, or when what was changed is no date: then that is told.</returns>
    public static string? Of(ReturnedRow row, ReportEvent e, Func<string, string, bool> isChanged, List<string> problems)
    {
        if (row.Known.TryGetValue(EventColumns.Edtf, out var edtf) && isChanged(ReviewFields.Date, edtf))
        {
            return Parsed(row, EventColumns.Edtf, edtf, problems);
        }

        // The other columns tell something only while the event still has the date that they were written for.
        if (edtf is not null && ReviewStamp.Plain(edtf) != e.Date.Edtf)
        {
            return null;
        }

        if (row.Known.TryGetValue(EventColumns.Date, out var date) && ReviewStamp.Plain(date) != ReviewStamp.Plain(e.Date.Display))
        {
            return Parsed(row, EventColumns.Date, date, problems);
        }

        return OfDays(row, e, problems);
    }

    private static string? OfDays(ReturnedRow row, ReportEvent e, List<string> problems)
    {
        var (start, end) = (DateCells.Shown(DateCells.Start(e.Date)), DateCells.Shown(DateCells.End(e.Date)));
        var newStart = row.Known.GetValueOrDefault(EventColumns.Start, start).Trim();
        var newEnd = row.Known.GetValueOrDefault(EventColumns.End, end).Trim();
        if (newStart == start && newEnd == end)
        {
            return null;
        }

        var only = newStart == newEnd || (start == end && newEnd == end) ? newStart : start == end && newStart == start ? newEnd : null;
        if (only is not null)
        {
            return Parsed(row, EventColumns.Start, only, problems);
        }

        problems.Add($"{row.Place}: Start and End give a stretch, which may be its length or its doubt; write it into EDTF: {newStart}/{newEnd} for a length, {newStart}~ for a doubt.");
        return null;
    }

    private static string? Parsed(ReturnedRow row, string column, string value, List<string> problems)
    {
        if (EdtfParser.TryParse(value.Trim(), out var date, out var error))
        {
            return EdtfFormatter.Format(date);
        }

        problems.Add($"{row.Place}: {column} '{CellText.Line(value, 40)}' is no date; {error[..1].ToLowerInvariant()}{error[1..]} Write it into EDTF, such as 2025-10-06.");
        return null;
    }
}
