using Chronology.Rendering.View;

namespace Chronology.Rendering.JsonLd;

/// <summary>Dates as schema.org takes them: ISO 8601, as fine as they are known and no finer.</summary>
internal static class SchemaDates
{
    /// <summary>The first and the last of a date; null where it is open, or known less well than to the year.</summary>
    public static (string? Start, string? End) Of(ReportDate date)
    {
        var slash = date.Edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && Marks.IsExtent(date))
        {
            return (Of(date.Edtf[..slash]), Of(date.Edtf[(slash + 1)..]));
        }

        var known = Of(date.Edtf) ?? Shared(date.Start, date.End);
        return (known, known);
    }

    /// <summary>A time, day, month or year; null for any other EDTF.</summary>
    public static string? Of(string edtf)
    {
        var plain = edtf.TrimEnd('?', '~', '%').Replace("-XX", "", StringComparison.Ordinal);
        var day = plain.Split('T')[0];
        return new[] { day, day + "-01", day + "-01-01" }.Any(d => IsoDate.Day(d) is not null) ? plain : null;
    }

    // The month or the year that both days lie in: more is not known of a day between them.
    private static string? Shared(string first, string last) =>
        IsoDate.Day(first) is not { } from || IsoDate.Day(last) is not { } to || from.Year != to.Year ? null
        : from == to ? first
        : from.Month == to.Month ? first[..^3]
        : first[..^6];
}
