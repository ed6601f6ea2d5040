using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Chronology.Dates;

/// <summary>The English words and joints that dates are told with, at full length or for narrow columns.</summary>
internal sealed record DateVocabulary(ImmutableArray<string> Months, ImmutableArray<string> Weekdays, string About, string WeekOf, bool IsShort)
{
    public static readonly DateVocabulary Long = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "about ", "the week of ", IsShort: false);

    public static readonly DateVocabulary Short = new(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        "c. ", "wk of ", IsShort: true);

    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth"];
    private static readonly ImmutableArray<string> Seasons = ["spring", "summer", "autumn", "winter"];

    public string Month(LocalDate day) => Months[day.Month - 1];

    public string Weekday(LocalDate day) => Weekdays[(int)day.DayOfWeek - 1];

    /// <summary>"2015", "800 CE", "44 BCE": the era is told where the bare number would be mistaken for something else.</summary>
    public static string Year(int year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{year} CE"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    public string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day)} {Year(day.Year)}");

    /// <summary>"spring 2024"; a winter names both its years.</summary>
    public static string Season(LocalDate day)
    {
        var year = day.Month < 3 ? day.Year - 1 : day.Year;
        var season = day.Month < 3 ? SeasonOfYear.Winter : (SeasonOfYear)((day.Month / 3) - 1);
        return season != SeasonOfYear.Winter || year < 1000
            ? $"{Seasons[(int)season]} {Year(year)}"
            : string.Create(CultureInfo.InvariantCulture, $"winter {year}–{(year % 100 == 99 ? year + 1 : (year + 1) % 100):00}");
    }

    public string Quarter(LocalDate day)
    {
        var quarter = (day.Month - 1) / 3;
        return IsShort
            ? string.Create(CultureInfo.InvariantCulture, $"Q{quarter + 1} {Year(day.Year)}")
            : $"the {Ordinals[quarter]} quarter of {Year(day.Year)}";
    }

    /// <summary>"1990s"; before the year 10 the years themselves, for no one says "the 40s BCE" of 50 to 41 BCE.</summary>
    public static string Decade(LocalDate day)
    {
        var decade = CalendarUnits.Decade(day.Year);
        return day.Year switch
        {
            >= 1000 => string.Create(CultureInfo.InvariantCulture, $"{decade.Earliest.Year}s"),
            >= 10 => string.Create(CultureInfo.InvariantCulture, $"{decade.Earliest.Year}s CE"),
            >= 0 => "1 BCE – 9 CE",
            _ => string.Create(CultureInfo.InvariantCulture, $"{1 - decade.Earliest.Year}–{1 - decade.Latest.Year} BCE"),
        };
    }

    /// <summary>"20th century" for the hundred years that start with 19.</summary>
    public string Century(int year)
    {
        var number = (Math.Abs(year) / 100) + 1;
        return $"{Ordinal(number)} {(IsShort ? "c." : "century")}{(year < 0 ? " BCE" : string.Empty)}";
    }

    private static string Ordinal(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{ending}");
    }
}
