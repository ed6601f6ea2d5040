using Chronology.Events.Importance;
using NodaTime;

namespace Chronology.Tests.Events.Importance;

public class DateImportanceTests
{
    private static readonly LocalDate Day = new(2031, 5, 6);

    [Fact]
    public void ToldByMoreDocuments_MattersMore() =>
        AssertMore(Day, Day.PlusDays(1), [Told(Day.PlusDays(2), Day), Told(Day.PlusDays(2), Day), Told(Day.PlusDays(2), Day.PlusDays(1))]);

    [Fact]
    public void ToldLater_MattersMoreThanToldOnTheDay() =>
        AssertMore(Day, Day.PlusDays(9), [Told(Day.PlusDays(9), Day), Told(Day.PlusDays(9), Day.PlusDays(9))]);

    [Fact]
    public void ToldTwiceInOneDocument_CountsOnce()
    {
        var twice = Told(Day.PlusDays(3), Day) with { Notes = [Note(Day), Note(Day), Note(Day)] };
        AssertEqual(Day, Day.PlusDays(1), [twice, Told(Day.PlusDays(3), Day.PlusDays(1))]);
    }

    /// <summary>In the month when everybody writes, ten documents tell of a day as one or two do in a quiet month.</summary>
    [Fact]
    public void BusyTime_WeighsItsDocumentsLess()
    {
        var quiet = Day.PlusDays(200);
        var crowd = Enumerable.Range(0, 200).Select(i => Told(Day.PlusDays(1 + (i % 5)), Day.PlusDays(-i)));
        AssertMore(quiet, Day.PlusDays(-1), [.. crowd, Told(quiet.PlusDays(1), quiet)]);
    }

    [Fact]
    public void OffTopic_MattersLess()
    {
        var other = Day.PlusDays(1);
        AssertMore(Day, other, [Told(Day.PlusDays(5), Day), new DocumentNotes(Day.PlusDays(5), [Note(other) with { IsOnTopic = false }])]);
    }

    [Fact]
    public void Entry_MattersMoreThanAMention()
    {
        var other = Day.PlusDays(1);
        AssertMore(Day, other, [new DocumentNotes(Day.PlusDays(5), [Note(Day) with { IsEntry = true }]), Told(Day.PlusDays(5), other)]);
    }

    /// <summary>What a site prints under every article ("Poll of May 6: ...") is nobody's news.</summary>
    [Fact]
    public void RepeatedPassage_CountsNothing()
    {
        var other = Day.PlusDays(1);
        var site = Enumerable.Range(2, 8).Select(i => new DocumentNotes(Day.PlusDays(i), [Note(Day) with { Passage = 7 }]));
        AssertMore(other, Day, [.. site, Told(Day.PlusDays(9), other)]);
    }

    [Fact]
    public void OneRun_IsScaledFromZeroToOne()
    {
        var importance = new DateImportance([Told(Day.PlusDays(1), Day)]);
        Assert.Equal((1.0, 0.0), (importance.Of(new DateKey(Day, Day)), importance.Of(new DateKey(Day.PlusDays(7), Day.PlusDays(7)))));
    }

    [Fact]
    public void UnknownPublicationDays_StillCount()
    {
        var other = Day.PlusDays(1);
        AssertMore(Day, other, [Told(null, Day), Told(null, Day), Told(null, other)]);
    }

    [Fact]
    public void NoDocuments_MatterNothing() => Assert.Equal(0, new DateImportance([]).Of(new DateKey(Day, Day)));

    private static void AssertMore(LocalDate more, LocalDate less, DocumentNotes[] documents)
    {
        var importance = new DateImportance(documents);
        var (first, second) = (importance.Of(new DateKey(more, more)), importance.Of(new DateKey(less, less)));
        Assert.True(first > second, FormattableString.Invariant($"{first} is not more than {second}"));
    }

    private static void AssertEqual(LocalDate one, LocalDate other, DocumentNotes[] documents)
    {
        var importance = new DateImportance(documents);
        Assert.Equal(importance.Of(new DateKey(one, one)), importance.Of(new DateKey(other, other)), 6);
    }

    private static DocumentNotes Told(LocalDate? published, LocalDate day) => new(published, [Note(day)]);

    private static DateNote Note(LocalDate day) => new(new DateKey(day, day), true, false, 0);
}
