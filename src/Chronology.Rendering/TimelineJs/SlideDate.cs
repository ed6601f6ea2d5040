using System.Globalization;
using Chronology.Rendering.View;

namespace Chronology.Rendering.TimelineJs;

/// <summary>A date as TimelineJS takes it.</summary>
/// <param name="Year">Without a year 0: 44 BCE is -44.</param>
internal readonly record struct SlideDate(int Year, int? Month = null, int? DayOfMonth = null, int? Hour = null, int? Minute = null)
{
    /// <summary>A day of the model; null when the string is none.</summary>
    public static SlideDate? Day(string iso) => IsoDate.Day(iso) is { } day ? new(day.Year > 0 ? day.Year : day.Year - 1, day.Month, day.Day) : null;

    /// <summary>The first day that the event could lie on, with its time where that is told.</summary>
    public static SlideDate Start(ReportEvent e)
    {
        var start = Day(e.Date.Start) ?? new SlideDate(1);
        var clock = e.Date.Edtf.IndexOf('T', StringComparison.Ordinal);
        return clock > 0 && TimeOnly.TryParseExact(e.Date.Edtf.AsSpan(clock + 1), ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? start with { Hour = time.Hour, Minute = time.Minute }
            : start;
    }

    /// <summary>The last day, where the first is not all.</summary>
    public static SlideDate? End(ReportEvent e) => e.Date.End == e.Date.Start ? null : Day(e.Date.End);
}
