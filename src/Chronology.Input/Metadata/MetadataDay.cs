using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Chronology.Input.Metadata;

/// <summary>Reads the day from a date that metadata gives in one of the usual forms.</summary>
/// <remarks>
/// ISO 8601, basic ISO, RFC 2822, English long forms, dotted day.month.year, and slashed dates where only one order is possible.
/// A timestamp's own calendar day is the day: nothing is converted between zones.
/// </remarks>
internal static partial class MetadataDay
{
    private const int LongestValue = 100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Null when the value names no single day, or no plausible one.</summary>
    public static LocalDate? Parse(string? value)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > LongestValue)
        {
            return null;
        }
        if (YearFirst().Match(text) is { Success: true } iso)
        {
            return Day(iso, "y", "m", "d");
        }
        if (Dotted().Match(text) is { Success: true } dotted)
        {
            return Day(dotted, "y", "m", "d");
        }
        if (Slashed().Match(text) is { Success: true } slashed)
        {
            return OneOrder(slashed);
        }
        // "10:00:00 EST 2025" looks like a day and a month, so a form that gives no day leaves the word to the next.
        return Named(DayMonthYear().Match(text)) ?? Named(MonthDayYear().Match(text));
    }

    /// <summary>The day, or null when the calendar has none such or no document can be from it.</summary>
    public static LocalDate? Plausible(int year, int month, int day) =>
        year is >= 1500 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static LocalDate? Day(Match match, string year, string month, string day) =>
        Plausible(Number(match, year), Number(match, month), Number(match, day));

    private static LocalDate? OneOrder(Match match)
    {
        var monthFirst = Day(match, "y", "a", "b");
        var dayFirst = Day(match, "y", "b", "a");
        return monthFirst is null ? dayFirst : dayFirst is null || dayFirst == monthFirst ? monthFirst : null;
    }

    private static LocalDate? Named(Match match)
    {
        var word = match.Groups["m"].Value.ToLowerInvariant();
        var month = Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.Ordinal)) + 1;
        return match.Success && month > 0 && (word.Length == 3 || word == "sept" || word == MonthNames[month - 1])
            ? Plausible(Number(match, "y"), month, Number(match, "d"))
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<s>[-/._])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?=$|[T\s,;Zz+]|[0-9]{6}$)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<m>[A-Za-z]{3,9})\.?,?[\s-]+(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<m>[A-Za-z]{3,9})\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?:[0-9]{1,2}:[0-9:]+\s+(?:[A-Z]{1,5}\s+)?)?(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();
}
