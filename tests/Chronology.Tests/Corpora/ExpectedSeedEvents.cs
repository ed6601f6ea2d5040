using System.Globalization;
using Chronology.Dates;
using Chronology.Events;
using NodaTime;

namespace Chronology.Tests.Corpora;

/// <summary>What a run over the seed articles must find, as facts of the story that move with the articles.</summary>
/// <remarks>
/// Nothing here comes from the program: dates are written by this file's own few lines. Months follow the same bare-month rule as the copies
/// (<see cref="SeedDates"/>). The call whose week nobody tells is worked out as a reader would: the articles came out in the month after the
/// call that "last month" names, after the summit that is past and before the visit that is to come, and "Saturday" is the last one before they did,
/// which may be the last of the month before (in November 2025, whose first is a Saturday, it cannot).
/// </remarks>
internal static class ExpectedSeedEvents
{
    private static readonly LocalDate EarlierCall = new(2025, 7, 28);
    private static readonly LocalDate Call = new(2025, 10, 6);
    private static readonly LocalDate Summit = new(2025, 10, 13);
    private static readonly LocalDate Visit = new(2025, 12, 5);

    public static IReadOnlyList<ExpectedSeedEvent> All { get; } =
    [
        new("Iran nuclear deal", static weeks => Number(SeedDates.MoveYear(2015, weeks)), ["Iran", "nuclear"], ["000", "001", "002"]) { Mark = "background" },
        new("campaign begins", Day(new(2023, 10, 7)), ["campaign", "Gaza"], ["001"]),
        new("Ryabkov on uranium", Month("002", 6), ["Ryabkov", "uranium"], ["002"]),
        new("Kan on intermediary", Month("002", 7), ["Kan", "intermediary"], ["002"]) { Portion = DatePortion.Early },
        new("earlier call", Day(EarlierCall), ["phone call"], ["002"]) { Mark = "year-implied" },
        new("August call", Month("004", 8), ["spoken|spoke|speak"], ["004"]) { MayAlso = ["002"] },
        new("plan unveiled", Day(new(2025, 9, 29)), ["unveil", "plan|proposal"], ["001", "003"]),
        new("holiday begins", Week(new(2025, 9, 29)), ["Sukkot"], ["000"]),
        new("stop bombing", Day(new(2025, 10, 4)), ["Trump", "bombing|halt"], ["001"]),
        new("October call", Day(Call), ["Putin", "Netanyahu", "conversation|call|spoke"], ["000", "001", "003", "004"]),
        new("indirect negotiations", Day(Call), ["negotiations", "Sharm el-Sheikh"], ["001"]),
        new("birthday", Day(new(2025, 10, 7)), ["birthday"], ["000"]),
        new("summit", Day(Summit), ["summit", "Sharm el-Sheikh"], ["003"]),
        new("UN draft", static weeks => Set(Saturdays(weeks).Select(static day => day.PlusDays(-2))), ["own draft", "Russia"], ["004"]),
        new("November call", static weeks => Set(Saturdays(weeks)), ["Putin|Russian", "Netanyahu|Prime Minister", "call|dialogue|phone|discussed"], ["003", "004"]),
        new("visit to India", Day(Visit), ["visit", "India"], ["003"]) { Mark = "teaser", Modality = Modality.Planned },
    ];

    /// <summary>The last Saturday up to each day on which the articles can have been published.</summary>
    public static IReadOnlyList<LocalDate> Saturdays(int weeks)
    {
        var month = Call.PlusWeeks(weeks).ToYearMonth().PlusMonths(1);
        var published = month.ToDateInterval().Where(day => day > Summit.PlusWeeks(weeks) && day < Visit.PlusWeeks(weeks));
        return [.. published.Select(static day => day.DayOfWeek == IsoDayOfWeek.Saturday ? day : day.Previous(IsoDayOfWeek.Saturday)).Distinct()];
    }

    private static Func<int, string> Day(LocalDate day) => weeks => Iso(day.PlusWeeks(weeks));

    private static Func<int, string> Month(string article, int month) => weeks =>
    {
        var moved = SeedDates.MoveMonth(article, new YearMonth(SeedDates.StoryYear, month), weeks);
        return string.Create(CultureInfo.InvariantCulture, $"{moved.Year}-{moved.Month:00}");
    };

    private static Func<int, string> Week(LocalDate monday) => weeks => Iso(monday.PlusWeeks(weeks)) + "/" + Iso(monday.PlusWeeks(weeks).PlusDays(6));

    private static string Set(IEnumerable<LocalDate> days) => "[" + string.Join(',', days.Select(Iso)) + "]";

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{day.Month:00}-{day.Day:00}");
}
