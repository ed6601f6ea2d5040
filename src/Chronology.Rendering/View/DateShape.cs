namespace Chronology.Rendering.View;

/// <summary>How a date is drawn along a line of time: a doubtful one never as a point.</summary>
/// <param name="Kind">
/// <c>point</c>, a firm day; <c>about</c>, a day that could be a near one; <c>within</c>, some day of a stretch; <c>choice</c>, one of several days;
/// <c>lasts</c>, a stretch from its first day to its last; <c>since</c> and <c>until</c>, a stretch with one open end.
/// </param>
/// <param name="Days">The days of a choice, ISO, in order; else empty.</param>
internal readonly record struct DateShape(string Kind, string[] Days)
{
    public static DateShape Of(ReportEvent e)
    {
        var date = e.Date;
        if (date.Edtf.EndsWith("..", StringComparison.Ordinal) || date.Edtf.EndsWith('/'))
        {
            return new("since", []);
        }

        if (date.Edtf.StartsWith("..", StringComparison.Ordinal) || date.Edtf.StartsWith('/'))
        {
            return new("until", []);
        }

        if (Choice(e) is { Length: > 1 } days)
        {
            return new("choice", days);
        }

        return new(Marks.IsExtent(date) ? "lasts" : date.Start != date.End ? "within" : Marks.IsUncertain(e) || Marks.IsConflict(e) ? "about" : "point", []);
    }

    // Where sources differ about the day, each of their days is one that it could be.
    private static string[] Choice(ReportEvent e)
    {
        var days = e.Date.Edtf.StartsWith('[') ? e.Date.Edtf.Trim('[', ']').Split(',')
            : Marks.IsConflict(e) && e.Date.Start == e.Date.End ? [e.Date.Start, .. e.Decision.Alternatives.Select(a => a.Edtf)]
            : [];
        return [.. days.Select(day => day.Split('T')[0].TrimEnd('?', '~', '%')).Where(day => IsoDate.Day(day) is not null).Distinct().OrderBy(day => IsoDate.Day(day))];
    }
}
