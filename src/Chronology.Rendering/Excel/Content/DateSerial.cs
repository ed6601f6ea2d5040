using System.Globalization;

namespace Chronology.Rendering.Excel.Content;

/// <summary>A day as a spreadsheet counts days.</summary>
internal static class DateSerial
{
    // Before this day the count is off by one: 1900 was no leap year, but spreadsheets were made to think so.
    private static readonly DateOnly First = new(1900, 3, 1);
    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>The serial number, or null when the string is no ISO day or one that a spreadsheet cannot count.</summary>
    public static double? Of(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First ? day.DayNumber - Zero.DayNumber : null;

    /// <summary>The ISO day of a serial number, or null when a spreadsheet cannot mean a day by it; the time of day is dropped.</summary>
    public static string? Iso(double serial) =>
        serial >= First.DayNumber - Zero.DayNumber && serial < DateOnly.MaxValue.DayNumber - Zero.DayNumber + 1
            ? Zero.AddDays((int)serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A number that sorts days of every age: 20251006 for 2025-10-06; years before year 0 are negative. Null when the string is no ISO day.</summary>
    public static double? SortKey(string iso)
    {
        var dash = iso.LastIndexOf('-', Math.Max(iso.Length - 4, 0));
        return dash > 0 && iso.Length == dash + 6
            && int.TryParse(iso.AsSpan(0, dash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(iso.AsSpan(dash + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(iso.AsSpan(dash + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? (year * 10000.0) + (month * 100) + day : null;
    }
}
