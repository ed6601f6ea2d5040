using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Chronology.Dates;

/// <summary>Tells a set of days of which one is meant.</summary>
internal sealed class DateSetDisplay(DateVocabulary words)
{
    /// <summary>More days than this are not told one by one.</summary>
    private const int MostListed = 4;

    public string Describe(ImmutableArray<LocalDate> days)
    {
        if (IsWeekly(days) && days.Length > 2)
        {
            return IsWholeMonth(days)
                ? $"a {words.Weekday(days[0])} in {words.Month(days[0])} {DateVocabulary.Year(days[0].Year)}"
                : words.IsShort
                    ? $"a {words.Weekday(days[0])}, {DateSpanDisplay.Days(days[0], days[^1], words, "–", " – ")}"
                    : $"a {words.Weekday(days[0])} from {DateSpanDisplay.Days(days[0], days[^1], words, " to ", " to ")}";
        }

        if (days.Length <= MostListed)
        {
            return List(days);
        }

        var between = "between " + DateSpanDisplay.Days(days[0], days[^1], words, " and ", " and ");
        return ClampedCalendar.DaysBetween(days[0], days[^1]) + 1 == days.Length
            ? between
            : string.Create(CultureInfo.InvariantCulture, $"one of {days.Length} days {between}");
    }

    private static bool IsWeekly(ImmutableArray<LocalDate> days)
    {
        for (var i = 1; i < days.Length; i++)
        {
            if (ClampedCalendar.DaysBetween(days[i - 1], days[i]) != 7)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when the days are every such weekday of one month.</summary>
    private static bool IsWholeMonth(ImmutableArray<LocalDate> days) =>
        days[0].Day <= 7 && days[0].Year == days[^1].Year && days[0].Month == days[^1].Month
        && days[^1].Day + 7 > CalendarSystem.Iso.GetDaysInMonth(days[^1].Year, days[^1].Month);

    /// <summary>"1 or 2 May 2024", "30 April, 1 or 2 May 2024": month and year stand once, after the last day that has them.</summary>
    private string List(ImmutableArray<LocalDate> days)
    {
        var parts = new string[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            var day = days[i];
            var sharesYear = i + 1 < days.Length && days[i + 1].Year == day.Year;
            var sharesMonth = sharesYear && days[i + 1].Month == day.Month;
            parts[i] = sharesMonth ? day.Day.ToString(CultureInfo.InvariantCulture)
                : sharesYear ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {words.Month(day)}")
                : words.Day(day);
        }

        return string.Join(", ", parts[..^1]) + " or " + parts[^1];
    }
}
