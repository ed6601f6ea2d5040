using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Tests.Corpora;

/// <summary>Moves every date of a seed article by a number of weeks, in the form it is written in.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>"Monday, October 06, 2025", "October 7, 2023", "18.11.2025": that day moved; the weekday stays right by itself.</item>
/// <item>"July 28", "December 5": the day that the story means (<see cref="StoryYear"/>) moved, the year left unsaid as before.</item>
/// <item>"in October", "July Phone Call": a month without a day keeps its distance in months from the day that its article tells of
/// (<see cref="ToldDays"/>), so that "earlier in July" stays the month of the call and "before October ... in August" two months apart.</item>
/// <item>"2015": the year in which its first of July comes to lie.</item>
/// <item>"today", "last month", "on Saturday", "this past week", "72 hours" stay as they are.</item>
/// </list>
/// Known limits: the second anniversary of a moved day misses the moved anniversary by a day where a leap day lies between them; and where a move
/// brings the call of "July 28" into the month that "in August" becomes, the two tell of one call and no longer of two.
/// </remarks>
internal static partial class SeedDates
{
    /// <summary>The year of every date that the articles tell without one.</summary>
    public const int StoryYear = 2025;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly LocalDatePattern Dotted = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");

    /// <summary>The day against which an article's bare months are counted, by the start of its name.</summary>
    private static readonly Dictionary<string, LocalDate> ToldDays = new()
    {
        ["002"] = new(2025, 7, 28),
        ["003"] = new(2025, 10, 6),
        ["004"] = new(2025, 10, 6),
    };

    public static string Move(string documentId, string text, int weeks) => AnyForm().Replace(text, match => Move(match, documentId[..3], weeks));

    /// <summary>A bare month of an article, moved.</summary>
    public static YearMonth MoveMonth(string article, YearMonth month, int weeks)
    {
        var told = ToldDays[article];
        var distance = ((month.Year - told.Year) * 12) + month.Month - told.Month;
        return told.PlusWeeks(weeks).ToYearMonth().PlusMonths(distance);
    }

    public static int MoveYear(int year, int weeks) => new LocalDate(year, 7, 1).PlusWeeks(weeks).Year;

    private static string Move(Match match, string article, int weeks)
    {
        if (match.Groups["dotted"].Success)
        {
            return Dotted.Format(Dotted.Parse(match.Value).Value.PlusWeeks(weeks));
        }

        if (!match.Groups["month"].Success)
        {
            return MoveYear(Number(match.Groups["bareYear"]), weeks).ToString(CultureInfo.InvariantCulture);
        }

        var month = Array.IndexOf(Months, match.Groups["month"].Value) + 1;
        return match.Groups["day"].Success ? MoveDay(match, month, weeks) : Months[MoveMonth(article, new YearMonth(StoryYear, month), weeks).Month - 1];
    }

    private static string MoveDay(Match match, int month, int weeks)
    {
        var year = match.Groups["year"];
        var day = match.Groups["day"];
        var moved = new LocalDate(year.Success ? Number(year) : StoryYear, month, Number(day)).PlusWeeks(weeks);
        var number = moved.Day.ToString(day.Value.StartsWith('0') ? "00" : "0", CultureInfo.InvariantCulture);
        return year.Success
            ? string.Create(CultureInfo.InvariantCulture, $"{Months[moved.Month - 1]} {number}, {moved.Year}")
            : $"{Months[moved.Month - 1]} {number}";
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<dotted> (?<!\d) \d\d\.\d\d\.\d{4} (?!\d) )
        | \b (?<month> January|February|March|April|May|June|July|August|September|October|November|December ) \b
          (?: \x20 (?<day> \d{1,2} ) (?!\d) (?: ,\x20 (?<year> \d{4} ) \b )? )?
        | (?<![\d.,]) (?<bareYear> (?:19|20)\d\d ) (?![\d,.]\d|\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AnyForm();
}
