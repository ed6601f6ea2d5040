using NodaTime;
using NodaTime.Calendars;

namespace Chronology.Tagging.Grammar;

/// <summary>Calendar dates, named days and their combinations.</summary>
internal static class CalendarConstructor
{
    public static TemporalValue? Date(RuleMatch m)
    {
        if (!TryYear(m, out var year))
        {
            return null;
        }

        var value = new CalendarValue
        {
            Year = year,
            ShortYear = year is null && !m.Has("base") ? m.Int("short-year") ?? -1 : -1,
            Month = m.Int("month") ?? 0,
            Day = m.Int("day") ?? 0,
            Weekday = m.Int("weekday") ?? 0,
            Week = m.Int("week") ?? 0,
            Quarter = m.Int("quarter") ?? 0,
            Half = m.Int("half") ?? 0,
            Season = m.Parsed<CalendarSeason>("season") ?? CalendarSeason.None,
            Decade = Decade(m),
            ShortDecade = m.Has("base") ? -1 : m.Int("short-decade") / 10 ?? -1,
            Century = Century(m),
            IsWeekend = m.Has("weekend"),
            IsFiscal = m.Has("fiscal"),
            IsOrderAmbiguous = m.Has("ambiguous"),
            IsComparison = m.Has("comparison"),
            Which = m.Parsed<Which>("which") ?? Which.Unsaid,
            Within = m.Int("year-offset") is { } years ? new ShiftValue(years, TimeUnit.Year, ShiftOrigin.Writing) : null,
        };
        return AsDay(Unpack(m, value), m.Int("day-of-year")) is not { } day ? null
            : m.Int("end-year") is { } end ? Split(day, end)
            : Check(day) ?? (m.IsWord("month") ? AsMonth(day) : null);
    }

    /// <summary>"2026/27": a season or a school year, one expression that lasts into the next year; null when the second is not the next.</summary>
    private static RangeValue? Split(CalendarValue first, int end) =>
        first.Year + 1 is { } next && (end == next || end == next % 100) && next <= 9999 ? new RangeValue(first, first with { Year = next }) : null;

    /// <summary>A weekday and a date side by side: "Saturday, April 25".</summary>
    public static TemporalValue? Join(RuleMatch m)
    {
        if (m.Inner("weekday") is not { } weekday || m.Inner("date") is not { } date)
        {
            return null;
        }

        return weekday switch
        {
            CalendarValue w when date is CalendarValue d => d with { Weekday = w.Weekday },
            TimeOfDayValue t => t with { Date = date },
            CalendarValue when date is ShiftValue => date,
            _ => null,
        };
    }

    /// <summary>A part of a wider date: "July last year", "the third quarter of 1990".</summary>
    public static TemporalValue? Within(RuleMatch m) => m.Inner("outer") is { } outer ? Within(m.Inner("inner") ?? DayAlone(m), outer) : null;

    public static TemporalValue? Within(TemporalValue? inner, TemporalValue outer) => inner switch
    {
        CalendarValue c when outer is CalendarValue { Year: { } year, Month: 0, Quarter: 0 } => Check(c with { Year = year, Which = Which.Unsaid }),
        CalendarValue { Day: > 0, Month: 0 } c when outer is CalendarValue { Month: > 0 } o => Check(o with { Day = c.Day }),
        CalendarValue c => c with { Within = outer, Which = Which.Unsaid },
        HolidayValue h when outer is CalendarValue { Year: { } year } => h with { Year = year },
        HolidayValue h => h with { Within = outer },
        _ => null,
    };

    private static CalendarValue? DayAlone(RuleMatch m) => m.Int("day") is { } day ? new CalendarValue { Day = day } : null;

    public static TemporalValue? Holiday(RuleMatch m)
    {
        if (!TryYear(m, out var year) || m.Value("holiday") is not { } name)
        {
            return null;
        }

        return new HolidayValue(name) { Year = year, Which = m.Parsed<Which>("which") ?? Which.Unsaid };
    }

    /// <summary>"the 18th century", "the 1700s"; 0 when none is said.</summary>
    private static int Century(RuleMatch m) =>
        m.Int("century") is { } number ? number * (m.Value("era") == "BC" ? -1 : 1) : IsHundred(m) ? (m.Int("decade")!.Value / 100) + 1 : 0;

    /// <summary>"the 1800s" are a hundred years; "the 2000s" so far are ten.</summary>
    private static bool IsHundred(RuleMatch m) => m.Int("decade") is >= 1000 and < 2000 and var first && first % 100 == 0 && !m.Has("era");

    /// <summary>"the 1990s", "the nineteen-nineties"; null for "1995's", and for "the 480s BC" the decade of 489 to 480.</summary>
    private static int? Decade(RuleMatch m) =>
        m.Int("base") is { } hundred && m.Int("short-decade") is { } ten ? (hundred * 10) + (ten / 10)
        : IsHundred(m) ? null
        : m.Int("decade") is { } first && first % 10 == 0 ? (m.Value("era") == "BC" ? -first - 9 : first) / 10 : null;

    private static bool TryYear(RuleMatch m, out int? year)
    {
        year = m.Int("year");
        if (!m.Has("year") && m.Value("compact") is { Length: 8 } digits)
        {
            year = int.Parse(digits.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        }

        // "2011-05" is a month where it can be no second year.
        if (!m.Has("short-year") && m.Int("base") is { } told && m.Int("month") is { } month)
        {
            year = told;
            return month <= told % 100;
        }

        // "1914-18": the second year has the century of the first.
        if (m.Int("base") is { } first && m.Int("short-year") is { } last)
        {
            year = (first / 100 * 100) + last;
            return year > first;
        }

        if (m.Has("year") && (year is null or < 1 or > 9999))
        {
            return false;
        }

        if (m.Value("era") == "BC" && year is not null)
        {
            year = 1 - year;
        }

        return true;
    }

    /// <summary>"20251006" in one run of digits.</summary>
    private static CalendarValue Unpack(RuleMatch m, CalendarValue value) =>
        m.Value("compact") is { Length: 8 } digits
            ? value with { Month = ((digits[4] - '0') * 10) + digits[5] - '0', Day = ((digits[6] - '0') * 10) + digits[7] - '0' }
            : value;

    /// <summary>"2012-215" and "2021-W07-5" are days; null when the year has no such day.</summary>
    private static CalendarValue? AsDay(CalendarValue c, int? dayOfYear)
    {
        if (dayOfYear is { } day && c.Year is { } year)
        {
            return day >= 1 && day <= CalendarSystem.Iso.GetDaysInYear(year) ? On(c, new LocalDate(year, 1, 1).PlusDays(day - 1)) : null;
        }

        if (c is not { Week: > 0, Year: > 0 })
        {
            return c;
        }

        var exists = c.Week <= WeekYearRules.Iso.GetWeeksInWeekYear(c.Year.Value);
        return !exists ? null : c.Weekday == 0 ? c : On(c, WeekYearRules.Iso.GetLocalDate(c.Year.Value, c.Week, (IsoDayOfWeek)c.Weekday));
    }

    private static CalendarValue On(CalendarValue c, LocalDate day) => c with { Year = day.Year, Month = day.Month, Day = day.Day, Week = 0, Weekday = 0 };

    private static CalendarValue? Check(CalendarValue c)
    {
        var saysNothing = c is { Year: null, ShortYear: < 0, Month: 0, Day: 0, Weekday: 0, Week: 0, Quarter: 0, Half: 0, Season: CalendarSeason.None, Decade: null, ShortDecade: < 0, Century: 0, IsWeekend: false };
        if (saysNothing || c.Month is < 0 or > 12 || c.Quarter > 4 || c.Half > 2 || c.Week > 53 || c.Century is < -99 or > 99 || (c.Month == 0 && c.Day > 31))
        {
            return null;
        }

        return HasDay(c) ? c : null;
    }

    /// <summary>False for February 29 of a common year and for April 31.</summary>
    public static bool HasDay(CalendarValue c) => c.Month is < 1 or > 12 ? c.Day <= 31 : c.Day <= CalendarSystem.Iso.GetDaysInMonth(c.Year ?? 2000, c.Month);

    /// <summary>"29 February 2023" is some day about then: what stays is the month, marked as doubtful, and no other day.</summary>
    private static CalendarValue? AsMonth(CalendarValue c) =>
        HasDay(c) ? null : Check(c with { Day = 0, Weekday = 0, Mod = "APPROX" });
}
