using System.Collections.Immutable;
using Chronology.Dates;

namespace Chronology.Rendering.Review;

/// <summary>Reads and changes what a person can change.</summary>
internal static class ReviewFieldValues
{
    /// <summary>Empty for a note or column that there is not yet.</summary>
    public static string Of(ReportEvent e, string field) => field switch
    {
        ReviewFields.Status => e.Status,
        ReviewFields.Headline => e.Headline,
        ReviewFields.Text => e.Text,
        ReviewFields.Date => e.Date.Edtf,
        _ => Own(e.Review, field),
    };

    public static string Own(ReportReview? review, string field) => field == ReviewFields.Notes
        ? review?.Notes ?? ""
        : review?.Columns.FirstOrDefault(column => ReviewFields.ColumnPrefix + column.Header == field)?.Text ?? "";

    /// <param name="problem">Why the field cannot have that value, when the result is null.</param>
    public static ReportEvent? With(ReportEvent e, string field, string value, out string? problem)
    {
        problem = null;
        switch (field)
        {
            case ReviewFields.Status when !ReviewFields.Statuses.Contains(value):
                problem = $"unexpected status '{value}', expected one of {string.Join(", ", ReviewFields.Statuses)}";
                return null;
            case ReviewFields.Status: return e with { Status = value };
            case ReviewFields.Headline: return e with { Headline = value };
            case ReviewFields.Text: return e with { Text = value };
            case ReviewFields.Date when EdtfParser.TryParse(value, out var date, out var error): return WithDate(e, date);
            case ReviewFields.Date:
                problem = $"the date '{value}' is not EDTF";
                return null;
            default: return e with { Review = WithOwn(e.Review, field, value) };
        }
    }

    public static ReportReview? WithOwn(ReportReview? review, string field, string value)
    {
        var (notes, columns) = (review?.Notes ?? "", review?.Columns ?? []);
        if (field == ReviewFields.Notes)
        {
            notes = value;
        }
        else
        {
            var header = field[ReviewFields.ColumnPrefix.Length..];
            columns = [.. columns.Where(column => column.Header != header), .. value.Length == 0 ? (ReportColumn[])[] : [new ReportColumn(header, value)]];
        }

        return notes.Length == 0 && columns.IsEmpty ? null : new ReportReview(notes, columns);
    }

    // What doubted the program's date does not doubt the person's; what was told besides the date stays.
    private static ReportEvent WithDate(ReportEvent e, ResolvedDate date)
    {
        var made = ReportModelBuilder.DateOf(date, "", e.Date.AsWritten);
        var isPlain = made.Edtf.All(c => char.IsAsciiDigit(c) || c == '-');
        return e with
        {
            Date = made with { Timex3 = isPlain ? made.Edtf : "" },
            Decision = e.Decision with
            {
                Rule = "review", Anchor = "", AnchorFrom = "", Confidence = 1, Alternatives = [],
                Steps = e.Decision.Steps.Add($"Corrected by a person: {e.Date.Edtf} became {made.Edtf}."),
                Flags = [.. e.Decision.Flags.Where(EventDoubt.IsHarmless)],
            },
        };
    }
}
