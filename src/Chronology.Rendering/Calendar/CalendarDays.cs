using System.Globalization;

namespace Chronology.Rendering.Calendar;

/// <summary>A date as a calendar writes it.</summary>
/// <param name="StartProperty">DTSTART with its value type.</param>
/// <param name="End">The day after the last; null for a moment.</param>
/// <param name="IsExact">One day, a moment, or a stretch told by its days: nothing is left open.</param>
internal sealed record CalendarDays(string StartProperty, string Start, string? End, bool IsExact)
{
    /// <summary>Null when a calendar cannot hold it.</summary>
    public static CalendarDays? Of(ReportDate date)
    {
        if (Day(date.Start) is not { } first || Day(date.End) is not { } last || last < first || last == DateOnly.MaxValue)
        {
            return null;
        }

        if (DateTime.TryParseExact(date.Edtf, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            // No zone is told, so the time floats.
            return new CalendarDays("DTSTART", moment.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture), null, true);
        }

        var isOpen = date.Edtf.Contains("..", StringComparison.Ordinal) || date.Edtf.EndsWith('/');
        var isExact = date.Precision is "day" or "time" && date.Qualifier.Length == 0 && !isOpen;
        return new CalendarDays("DTSTART;VALUE=DATE", Basic(first), Basic(last.AddDays(1)), isExact);
    }

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
