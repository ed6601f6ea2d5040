using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Resolution;

/// <summary>On which day of a year a named day falls; the names are those of the language's lexicon <c>holiday</c>.</summary>
internal static class HolidayCalendar
{
    private static readonly FrozenDictionary<string, Func<int, LocalDate?>> Days = new Dictionary<string, Func<int, LocalDate?>>(StringComparer.Ordinal)
    {
        ["easter"] = y => Easter(y),
        ["good-friday"] = y => Easter(y)?.PlusDays(-2),
        ["palm-sunday"] = y => Easter(y)?.PlusDays(-7),
        ["maundy-thursday"] = y => Easter(y)?.PlusDays(-3),
        ["easter-monday"] = y => Easter(y)?.PlusDays(1),
        ["ash-wednesday"] = y => Easter(y)?.PlusDays(-46),
        ["shrove-tuesday"] = y => Easter(y)?.PlusDays(-47),
        ["ascension"] = y => Easter(y)?.PlusDays(39),
        ["pentecost"] = y => Easter(y)?.PlusDays(49),
        ["martin-luther-king-day"] = y => Nth(y, 1, IsoDayOfWeek.Monday, 3),
        ["presidents-day"] = y => Nth(y, 2, IsoDayOfWeek.Monday, 3),
        ["mothers-day"] = y => Nth(y, 5, IsoDayOfWeek.Sunday, 2),
        ["fathers-day"] = y => Nth(y, 6, IsoDayOfWeek.Sunday, 3),
        ["memorial-day"] = y => new LocalDate(y, 6, 1).Previous(IsoDayOfWeek.Monday),
        ["labor-day"] = y => Nth(y, 9, IsoDayOfWeek.Monday, 1),
        ["columbus-day"] = y => Nth(y, 10, IsoDayOfWeek.Monday, 2),
        ["thanksgiving"] = y => Nth(y, 11, IsoDayOfWeek.Thursday, 4),
        ["black-friday"] = y => Nth(y, 11, IsoDayOfWeek.Thursday, 4).PlusDays(1),
        ["cyber-monday"] = y => Nth(y, 11, IsoDayOfWeek.Thursday, 4).PlusDays(4),
        ["us-election-day"] = y => Nth(y, 11, IsoDayOfWeek.Monday, 1).PlusDays(1),
        ["rosh-hashanah"] = y => Hebrew(y + 3761, 1, 1),
        ["yom-kippur"] = y => Hebrew(y + 3761, 1, 10),
        ["sukkot"] = y => Hebrew(y + 3761, 1, 15),
        ["simchat-torah"] = y => Hebrew(y + 3761, 1, 23),
        ["hanukkah"] = y => Hebrew(y + 3761, 3, 25),
        ["purim"] = y => HebrewScriptural(y + 3760, CalendarSystem.HebrewScriptural.IsLeapYear(y + 3760) ? 13 : 12, 14),
        ["passover"] = y => HebrewScriptural(y + 3760, 1, 15),
        ["shavuot"] = y => HebrewScriptural(y + 3760, 3, 6),
        ["ramadan"] = y => Islamic(y, 9, 1),
        ["eid-al-fitr"] = y => Islamic(y, 10, 1),
        ["eid-al-adha"] = y => Islamic(y, 12, 10),
        ["ashura"] = y => Islamic(y, 1, 10),
        ["mawlid"] = y => Islamic(y, 3, 12),
    }.ToFrozenDictionary();

    /// <summary>The day, or null when the name or the year is out of reach. Names like <c>12-25</c> are fixed days.</summary>
    public static LocalDate? In(string holiday, int year)
    {
        if (year is < 1 or > 9990)
        {
            return null;
        }

        if (Days.TryGetValue(holiday, out var rule))
        {
            return rule(year);
        }

        return Fixed(holiday) is var (month, day) && month > 0 ? new LocalDate(year, month, day) : null;
    }

    /// <summary>How many days it lasts: one for most. What is told of Ramadan is told of some day of a month.</summary>
    public static int DaysOf(string holiday) => holiday switch
    {
        "ramadan" => 29,
        "hanukkah" or "passover" => 8,
        "sukkot" => 7,
        _ => 1,
    };

    /// <summary>True for feasts that begin when somebody sees the moon: the calendar tells their day to within one.</summary>
    public static bool IsSighted(string holiday) => holiday is "eid-al-fitr" or "eid-al-adha" or "ashura" or "mawlid";

    /// <summary>TIMEX3 value of the day in no year.</summary>
    public static string Unspecified(string holiday) => Fixed(holiday).Month > 0 ? "XXXX-" + holiday : "XXXX-XX-XX";

    private static (int Month, int Day) Fixed(string holiday) =>
        holiday.Length == 5 && holiday[2] == '-'
            && int.TryParse(holiday.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(holiday.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? (month, day)
            : (0, 0);

    /// <summary>The Gregorian computus; before 1583 nobody agreed.</summary>
    private static LocalDate? Easter(int year)
    {
        if (year < 1583)
        {
            return null;
        }

        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        var day = (h + l - (7 * m) + (33 * month) + 19) % 32;
        return new LocalDate(year, month, day);
    }

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int n)
    {
        var first = new LocalDate(year, month, 1);
        return (first.DayOfWeek == weekday ? first : first.Next(weekday)).PlusWeeks(n - 1);
    }

    private static LocalDate? Hebrew(int year, int month, int day) =>
        year is > 0 and < 9990 ? new LocalDate(year, month, day, CalendarSystem.HebrewCivil).WithCalendar(CalendarSystem.Iso) : null;

    private static LocalDate? HebrewScriptural(int year, int month, int day) =>
        year is > 0 and < 9990 ? new LocalDate(year, month, day, CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso) : null;

    /// <summary>The first such day in the year; the tabular calendar may be a day off from what is announced.</summary>
    private static LocalDate? Islamic(int year, int month, int day)
    {
        var calendar = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);
        for (var guess = (int)((year - 622) * 33L / 32) - 1; guess < ((year - 622) * 33L / 32) + 4; guess++)
        {
            if (guess >= 1 && guess <= calendar.MaxYear && new LocalDate(guess, month, day, calendar).WithCalendar(CalendarSystem.Iso) is var iso && iso.Year == year)
            {
                return iso;
            }
        }

        return null;
    }
}
