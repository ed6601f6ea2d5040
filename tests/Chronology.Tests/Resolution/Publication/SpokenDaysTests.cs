using Chronology.Dates;
using Chronology.Resolution.Publication;
using Chronology.Text;
using Chronology.Text.Likeness;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class SpokenDaysTests
{
    private static readonly LocalDate June = new(2031, 6, 20);

    [Fact]
    public void WholeDates_TheLatestPastOne() => Assert.Equal(June, Of([Full(June.PlusDays(-90)), Full(June), Full(June.PlusDays(60)) with { IsPlanned = true, IsPast = false }]));

    [Fact]
    public void Known_IsTheDayItself() => Assert.Equal(June.PlusDays(4), Of([Full(June)], known: June.PlusDays(4)));

    [Fact]
    public void NoYear_TakesTheNeighboursYear() => Assert.Equal(new LocalDate(2031, 7, 3), Of([Day(7, 3)], neighbour: June));

    [Fact]
    public void NoYear_AroundNewYear_TakesTheNearest() => Assert.Equal(new LocalDate(2030, 12, 29), Of([Day(12, 29)], neighbour: new LocalDate(2031, 1, 5)));

    /// <summary>3 July is a Thursday in 2031 and a Wednesday in 2030.</summary>
    [Fact]
    public void NoYear_WeekdayBeside_DecidesTheYear() =>
        Assert.Equal(new LocalDate(2030, 7, 3), Of([Day(7, 3) with { Weekday = IsoDayOfWeek.Wednesday }], neighbour: June));

    [Fact]
    public void NoYear_NoNeighbour_IsUnknown() => Assert.Null(Of([Day(7, 3)]));

    [Fact]
    public void NoYear_EarlierThanItsWholeDate_IsNotHeeded() => Assert.Equal(June, Of([Full(June), Day(5, 1)], neighbour: June));

    [Fact]
    public void Furniture_IsNotHeeded() => Assert.Null(Of([Full(June) with { IsEvidence = false }]));

    private static LocalDate? Of(ExpressionFacts[] facts, LocalDate? known = null, LocalDate? neighbour = null)
    {
        PublicationInput[] run = [Input("a", facts), Input("b", neighbour is { } day ? [Full(day)] : [])];
        return new SpokenDays(run, [known, null], new NearestDocuments([.. run.Select(static d => d.Document)]))[0];
    }

    private static PublicationInput Input(string id, ExpressionFacts[] facts) =>
        new(TextAnalyzer.Analyze(new SourceDocument(id, id, null, "en", "", "The dredger struck the sluice gate.")), [], facts, []);

    private static ExpressionFacts Full(LocalDate day) =>
        new(0, ExpressionShape.Full, "full", 2, ResolvedDate.Day(day), day.Month, day.Day, IsoDayOfWeek.None, false, true, false, false);

    private static ExpressionFacts Day(int month, int day) =>
        new(0, ExpressionShape.DayWithoutYear, "day", 2, null, month, day, IsoDayOfWeek.None, false, true, false, false);
}
