using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Chronology.Dates;

/// <summary>Works out which days unspecified digits leave.</summary>
internal static class EdtfDigits
{
    /// <summary>A longer set of days is kept as its first and last day.</summary>
    private const int LargestSet = 100;

    /// <summary>The numbers of a range that fit two digits, X standing for any.</summary>
    public static ImmutableArray<int> Matching(string digits, int from, int to) =>
        digits.Length != 2 ? [] : [.. Enumerable.Range(from, to - from + 1).Where(number => Fits(digits, number))];

    public static UncertainDate Months(EdtfYear year, ImmutableArray<int> months) =>
        new(
            ClampedCalendar.Date(year.First, months[0], 1),
            CalendarUnits.Containing(ClampedCalendar.Date(year.Last, months[^1], 1), Granularity.Month).Latest,
            Granularity.Month);

    /// <summary>The last day that any fitting month and year has.</summary>
    public static int LastDay(EdtfYear year, string month)
    {
        var months = Matching(month, 1, 12);
        return Years(year).Take(100).SelectMany(_ => months, CalendarSystem.Iso.GetDaysInMonth).Max();
    }

    /// <summary>The days that fit, or null when there is none (30 February).</summary>
    public static EdtfPart? Days(EdtfYear year, string month, string day)
    {
        var months = Matching(month, 1, 12);
        var numbers = Matching(day, 1, 31);
        var days = All(Years(year), months, numbers).Take(LargestSet * 4).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        if (days.Count == LargestSet * 4)
        {
            return Span(days[0], All(Years(year).Reverse(), months.Reverse(), numbers.Reverse()).First());
        }

        var isGapless = ClampedCalendar.DaysBetween(days[0], days[^1]) + 1 == days.Count;
        return isGapless || days.Count > LargestSet ? Span(days[0], days[^1]) : Span(days[0], days[^1]) with { OneOf = [.. days] };
    }

    private static EdtfPart Span(LocalDate first, LocalDate last) => new(new UncertainDate(first, last, Granularity.Day), [], null);

    private static IEnumerable<LocalDate> All(IEnumerable<int> years, IEnumerable<int> months, IEnumerable<int> days) =>
        from year in years
        from month in months
        from day in days
        where day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        select new LocalDate(year, month, day);

    private static IEnumerable<int> Years(EdtfYear year)
    {
        var first = Math.Max(year.First, ClampedCalendar.MinYear);
        return Enumerable.Range(first, year.Last - first + 1).Where(year.Matches);
    }

    private static bool Fits(string digits, int number)
    {
        var text = number.ToString("00", CultureInfo.InvariantCulture);
        return (digits[0] == 'X' || digits[0] == text[0]) && (digits[1] == 'X' || digits[1] == text[1]);
    }
}
