using Chronology.Dates;
using NodaTime;

namespace Chronology.Tests.Dates;

public class EdtfFormatterTests
{
    private static readonly LocalDate Day = new(2025, 10, 6);

    public static TheoryData<string, ResolvedDate> Forms => new()
    {
        { "2025-10-06", ResolvedDate.Day(Day) },
        { "2025-10", Unit(Day, Granularity.Month) },
        { "2015", new(CalendarUnits.Year(2015)) },
        { "2025-21", Unit(new(2025, 3, 1), Granularity.Season) },
        { "2025-22", Unit(new(2025, 8, 31), Granularity.Season) },
        { "2025-23", Unit(new(2025, 9, 1), Granularity.Season) },
        { "2025-24", Unit(new(2025, 12, 1), Granularity.Season) },
        { "2025-24", Unit(new(2026, 2, 28), Granularity.Season) },
        { "2025-33", Unit(new(2025, 1, 1), Granularity.Quarter) },
        { "2025-36", Unit(new(2025, 12, 31), Granularity.Quarter) },
        { "201X", Unit(new(2015, 1, 1), Granularity.Decade) },
        { "20XX", Unit(new(2015, 1, 1), Granularity.Century) },
        { "000X", Unit(new(9, 1, 1), Granularity.Decade) },
        { "-004X", Unit(new(-43, 3, 15), Granularity.Decade) },
        { "-00XX", Unit(new(-43, 3, 15), Granularity.Century) },
        { "2025-09-29/2025-10-05", Unit(new(2025, 10, 1), Granularity.Week) },
        { "2025-09-28/2025-10-04", new(CalendarUnits.Containing(new(2025, 10, 1), Granularity.Week, IsoDayOfWeek.Sunday)) },
        { "2024-05-05/2024-05-07", ResolvedDate.Lasting(UncertainDate.Day(new(2024, 5, 5)), UncertainDate.Day(new(2024, 5, 7))) },
        { "2024-05/2024-06-03", ResolvedDate.Lasting(CalendarUnits.Month(2024, 5), UncertainDate.Day(new(2024, 6, 3))) },
        { "2024-21/2025", ResolvedDate.Lasting(CalendarUnits.Season(2024, SeasonOfYear.Spring), CalendarUnits.Year(2025)) },
        { "-9998-01-01/-9998-02-28", Unit(LocalDate.MinIsoValue, Granularity.Season) },
        { "2025-10-06/..", ResolvedDate.Since(UncertainDate.Day(Day)) },
        { "2025-10/..", ResolvedDate.Since(CalendarUnits.Month(2025, 10)) },
        { "../2025-10-06", ResolvedDate.Until(UncertainDate.Day(Day)) },
        { "2025-10-06/", ResolvedDate.Since(UncertainDate.Day(Day)) with { EndKind = EndKind.Unknown } },
        { "[2025-11-01,2025-11-08]", ResolvedDate.OneOfDays([new(2025, 11, 8), new(2025, 11, 1)]) },
        { "[2025-11-01~,2025-11-08~]", Qualified(ResolvedDate.OneOfDays([new(2025, 11, 8), new(2025, 11, 1)]), DateQualifier.Approximate) },
        { "1861~", Qualified(new(CalendarUnits.Year(1861)), DateQualifier.Approximate) },
        { "1861?", Qualified(new(CalendarUnits.Year(1861)), DateQualifier.Uncertain) },
        { "1861%", Qualified(new(CalendarUnits.Year(1861)), DateQualifier.Uncertain | DateQualifier.Approximate) },
        { "2025-10-06?", Qualified(ResolvedDate.Day(Day), DateQualifier.Uncertain) },
        { "2025-09-29~/2025-10-05~", Qualified(Unit(new(2025, 10, 1), Granularity.Week), DateQualifier.Approximate) },
        { "-0043", new(CalendarUnits.Year(-43)) },
        { "-0043-03-15", ResolvedDate.Day(new(-43, 3, 15)) },
        { "0000", new(CalendarUnits.Year(0)) },
        { "-9998-01-01", ResolvedDate.Day(LocalDate.MinIsoValue) },
        { "9999-12-31", ResolvedDate.Day(LocalDate.MaxIsoValue) },
        { "9999-12-27/9999-12-31", Unit(LocalDate.MaxIsoValue, Granularity.Week) },
        { "2025-10-06T18:30:00", new(new UncertainDate(Day, Day, Granularity.Time)) { Time = new LocalTime(18, 30) } },
        { "2025-10-14/2025-12-05", ResolvedDate.Between(new(2025, 10, 14), new(2025, 12, 5)) },
        { "2025-11-XX", ResolvedDate.Between(new(2025, 11, 1), new(2025, 11, 30)) },
        { "2025-XX-XX", ResolvedDate.Between(new(2025, 1, 1), new(2025, 12, 31)) },
        { "2024-XX", new(new UncertainDate(new(2024, 1, 1), new(2024, 12, 31), Granularity.Month)) },
        { "2025-09/2025-11", new(new UncertainDate(new(2025, 9, 1), new(2025, 11, 30), Granularity.Month)) },
    };

    /// <summary>Narrower bounds, portions and parts of the day never make the EDTF finer than the words.</summary>
    public static TheoryData<string, ResolvedDate> NeverFiner => new()
    {
        { "2025-07", new(new UncertainDate(new(2025, 7, 1), new(2025, 7, 10), Granularity.Month)) { Portion = DatePortion.Early } },
        { "2015", new(new UncertainDate(new(2015, 1, 1), new(2015, 1, 1), Granularity.Year)) },
        { "199X", new(new UncertainDate(new(1991, 1, 1), new(1993, 12, 31), Granularity.Decade)) { Portion = DatePortion.Early } },
        { "2025-24", new(new UncertainDate(new(2026, 1, 5), new(2026, 1, 20), Granularity.Season)) { Portion = DatePortion.Mid } },
        { "2025-09-29/2025-10-05", new(new UncertainDate(new(2025, 9, 29), new(2025, 9, 30), Granularity.Week)) { Portion = DatePortion.Early } },
        { "2025-10-06", ResolvedDate.Day(Day) with { PartOfDay = "EV" } },
        { "2025-10/..", ResolvedDate.Since(new UncertainDate(new(2025, 10, 14), new(2025, 10, 20), Granularity.Day)) },
        { "2025-10/..", ResolvedDate.Since(IsoWeek.Days(2025, 41)) },
        { "2025/2025-10", ResolvedDate.Lasting(IsoWeek.Days(2025, 40), IsoWeek.Days(2025, 41)) },

        // No unit holds a week over a century's end: an extent names the century that its outer side lies in.
        { "19XX/2005", ResolvedDate.Lasting(IsoWeek.Days(1999, 52), CalendarUnits.Year(2005)) },
        { "1990/20XX", ResolvedDate.Lasting(CalendarUnits.Year(1990), IsoWeek.Days(1999, 52)) },
        { "2000-01/20XX", ResolvedDate.Lasting(CalendarUnits.Month(2000, 1), IsoWeek.Days(1999, 52)) },
        { "19XX/20XX", ResolvedDate.Lasting(IsoWeek.Days(1999, 52), IsoWeek.Days(1999, 52)) },
        { "../20XX", ResolvedDate.Until(IsoWeek.Days(1999, 52)) },
        { "19XX/..", ResolvedDate.Since(IsoWeek.Days(1999, 52)) },
        { "../2025", ResolvedDate.Until(new UncertainDate(new(2025, 10, 14), new(2025, 12, 5), Granularity.Day)) },
        { "202X/2031", ResolvedDate.Lasting(new UncertainDate(new(2024, 10, 14), new(2025, 12, 5), Granularity.Day), CalendarUnits.Year(2031)) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    [MemberData(nameof(NeverFiner))]
    public void Format_WritesTheForm(string expected, ResolvedDate date) => Assert.Equal(expected, EdtfFormatter.Format(date));

    private static ResolvedDate Unit(LocalDate day, Granularity granularity) => new(CalendarUnits.Containing(day, granularity));

    private static ResolvedDate Qualified(ResolvedDate date, DateQualifier qualifier) => date with { Start = date.Start with { Qualifier = qualifier } };
}
