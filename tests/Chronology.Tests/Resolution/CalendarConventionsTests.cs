using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Resolution;

public class CalendarConventionsTests
{
    private static readonly LocalDate Wednesday = new(2025, 10, 15);
    private static readonly LocalDate Sunday = new(2025, 10, 19);

    [Theory]
    [InlineData("The lab won a prize in fiscal 2026.", "2025-10-01", "2026-09-30")]
    [InlineData("The lab won a prize in FY2026.", "2025-10-01", "2026-09-30")]
    [InlineData("The lab won a prize in the current fiscal year.", "2025-10-01", "2026-09-30")]
    [InlineData("The lab won a prize in the fiscal second quarter.", "2025-01-01", "2025-03-31")]
    [InlineData("The lab won a prize in the fiscal second quarter of 2024.", "2024-01-01", "2024-03-31")]
    [InlineData("The lab won a prize in 2026.", "2026-01-01", "2026-12-31")]
    public void FiscalYearStart_October_MovesFiscalDatesAlone(string text, string first, string last)
    {
        var date = Resolve(text, Wednesday, new CalendarConventions { FiscalYearStart = 10 })[0].Date!;
        Assert.Equal((first, last), (EdtfFormatter.Format(ResolvedDate.Day(date.First)), EdtfFormatter.Format(ResolvedDate.Day(date.Last))));
    }

    [Fact]
    public void FiscalYearStart_Untold_IsTheCalendarYears() =>
        Assert.Equal("2026", EdtfFormatter.Format(Resolve("The lab won a prize in fiscal 2026.", Wednesday, CalendarConventions.Default)[0].Date!));

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "2025-10-06", "2025-10-12")]
    [InlineData(IsoDayOfWeek.Sunday, "2025-10-12", "2025-10-18")]
    public void WeekStart_OnASunday_TellsWhichWeekWasLast(IsoDayOfWeek start, string first, string last)
    {
        var date = Resolve("The bridge closed last week.", Sunday, new CalendarConventions { WeekStart = start })[0].Date!;
        Assert.Equal((first, last), (EdtfFormatter.Format(ResolvedDate.Day(date.First)), EdtfFormatter.Format(ResolvedDate.Day(date.Last))));
    }

    [Theory]
    [InlineData("They met on 05/06/2024.", null, "2024-05-06", "2024-06-05")]
    [InlineData("They met on 05/06/2024.", DateFieldOrder.MonthFirst, "2024-05-06", null)]
    [InlineData("They met on 05/06/2024.", DateFieldOrder.DayFirst, "2024-06-05", null)]
    [InlineData("They met on 06/06/2024.", null, "2024-06-06", null)]
    [InlineData("They met on 05/06/2024, then on 05/26/2024.", null, "2024-05-06", null)]
    [InlineData("They met on 05/06/2024, then on 26/05/2024.", null, "2024-06-05", null)]
    [InlineData("They met on 05/06/2024, then on 26/05/2024 and 05/27/2024.", null, "2024-05-06", "2024-06-05")]
    public void DateOrder_OfFigures_IsGivenShownOrLeftOpen(string text, DateFieldOrder? order, string value, string? other)
    {
        var found = Resolve(text, Wednesday, new CalendarConventions { DateOrder = order })[0];
        Assert.Equal((value, other), (found.Timex3Value, found.Alternatives.SingleOrDefault()?.Timex3Value));
    }

    private static ImmutableArray<ExpressionResolution> Resolve(string text, LocalDate day, CalendarConventions conventions)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, "en", "", text));
        var expressions = TemporalTagger.ForLanguage("en").Tag(document, conventions.DateOrder);
        return ExpressionResolver.Resolve(document, expressions, new AnchorContext(day, DocumentGenre.News) { Conventions = conventions });
    }
}
