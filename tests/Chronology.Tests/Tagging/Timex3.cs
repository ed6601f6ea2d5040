using System.Globalization;
using System.Text.RegularExpressions;
using Chronology.Tagging;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Tests.Tagging;

/// <summary>A TIMEX3 value, read by the standard's grammar and not by the code that wrote it.</summary>
/// <param name="Unit">How fine it is; null for a length, a vague reference and a value whose finest part is not known.</param>
/// <param name="Text">The value again, put together from its parts.</param>
public sealed partial record Timex3(TimeUnit? Unit, string Text)
{
    [GeneratedRegex(@"^(?<era>BC)?(?<year>[0-9X]{4})(-(?<month>[0-9X]{2})(-(?<day>[0-9X]{2}))?|-W(?<week>[0-9X]{2})(-(?<weekday>[1-7X]|WE))?|-Q(?<quarter>[1-4X])|-H(?<half>[12X])|-(?<season>SP|SU|FA|WI|XX))?(?<time>T.+)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<era>BC)?(?<digits>[0-9X]{2,3})$")]
    private static partial Regex Long();

    [GeneratedRegex(@"^P((?<n>[0-9]+(\.[0-9]+)?|X)(?<u>WE|SE|Y|M|W|D|E|C|L|Q|H))*(?<time>T((?<n>[0-9]+(\.[0-9]+)?|X)(?<u>H|M|S))+)?$|^PXX$")]
    private static partial Regex Length();

    [GeneratedRegex(@"^T((?<hour>[01][0-9]|2[0-4]):(?<minute>[0-5][0-9])(:(?<second>[0-5][0-9]))?|MO|MI|AF|EV|NI|DT)$")]
    private static partial Regex Time();

    /// <returns>Null when it is no TIMEX3 value.</returns>
    public static Timex3? Parse(string value)
    {
        if (value is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF")
        {
            return new Timex3(null, value);
        }

        if (value.StartsWith('P'))
        {
            return value != "P" && !value.EndsWith('T') && Length().IsMatch(value) ? new Timex3(null, value) : null;
        }

        return Long().Match(value) is { Success: true } tens
            ? new Timex3(tens.Groups["digits"].Length == 3 ? TimeUnit.Decade : TimeUnit.Century, tens.Groups["era"].Value + tens.Groups["digits"].Value)
            : Date().Match(value) is { Success: true } date ? OfDate(date) : null;
    }

    private static Timex3? OfDate(Match date)
    {
        var time = date.Groups["time"].Value;
        var (month, day, week) = (Number(date, "month"), Number(date, "day"), Number(date, "week"));
        var year = Number(date, "year") is { } y ? date.Groups["era"].Success ? 1 - y : y : (int?)null;
        var exists = (month is null or (>= 1 and <= 12))
            && (day is null || (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month ?? 1)))
            && (week is null || (week >= 1 && week <= (year is null ? 53 : WeekYearRules.Iso.GetWeeksInWeekYear(year.Value))))
            && (year is null || year != 1 || !date.Groups["era"].Success)
            && (time.Length == 0 || Time().IsMatch(time));
        return exists ? new Timex3(UnitOf(date, time), Again(date, time)) : null;
    }

    private static TimeUnit? UnitOf(Match date, string time) =>
        time.Length > 0 ? (time.Contains(':', StringComparison.Ordinal) ? TimeUnit.Minute : TimeUnit.Hour)
        : date.Groups["day"].Success ? (date.Groups["day"].Value == "XX" ? null : TimeUnit.Day)
        : date.Groups["weekday"] is { Success: true, Value: not "WE" } weekday ? (weekday.Value == "X" ? null : TimeUnit.Day)
        : date.Groups["month"].Success ? (date.Groups["month"].Value == "XX" ? null : TimeUnit.Month)
        : date.Groups["weekday"].Success ? TimeUnit.Weekend
        : date.Groups["week"].Success ? (date.Groups["week"].Value == "XX" ? null : TimeUnit.Week)
        : date.Groups["quarter"].Success ? TimeUnit.Quarter
        : date.Groups["season"].Success ? TimeUnit.Season
        : date.Groups["half"].Success ? TimeUnit.Half
        : date.Groups["year"].Value == "XXXX" ? null : TimeUnit.Year;

    private static string Again(Match date, string time)
    {
        string Part(string group, string before, string format) =>
            !date.Groups[group].Success ? "" : before + (Number(date, group) is { } number ? number.ToString(format, CultureInfo.InvariantCulture) : date.Groups[group].Value);
        return date.Groups["era"].Value + Part("year", "", "D4") + Part("month", "-", "D2") + Part("day", "-", "D2") + Part("week", "-W", "D2") + Part("weekday", "-", "D1")
            + Part("quarter", "-Q", "D1") + Part("half", "-H", "D1") + Part("season", "-", "D1") + time;
    }

    private static int? Number(Match match, string group) => int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
