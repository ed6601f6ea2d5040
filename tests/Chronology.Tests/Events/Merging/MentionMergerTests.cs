using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Events.Merging;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events.Merging;

public sealed class MentionMergerTests
{
    private static readonly LocalDate Day = new(2031, 5, 6);

    [Fact]
    public void Merge_SameDaySamePeople_IsOneEvent() =>
        Assert.Equal("ab", Merge(Call("a", OnDay(Day)), Call("b", OnDay(Day))));

    [Fact]
    public void Merge_AnotherDay_IsAnotherEvent() =>
        Assert.Equal("a|b", Merge(Call("a", OnDay(Day)), Call("b", OnDay(Day.PlusDays(1)))));

    [Fact]
    public void Merge_OtherPeople_IsAnotherEvent() =>
        Assert.Equal("a|b", Merge(Call("a", OnDay(Day)), Call("b", OnDay(Day)) with { Participants = [Person("Ada Brook"), Person("Cyril Dunn")] }));

    [Fact]
    public void Merge_PlannedAndHappened_StayApart() =>
        Assert.Equal("a|b", Merge(Call("a", OnDay(Day)), Call("b", OnDay(Day)) with { Modality = Modality.Planned }));

    [Fact]
    public void Merge_SecondCallOfTheDay_StaysApart() =>
        Assert.Equal("a|a", Merge(Call("a", OnDay(Day)), Call("a", OnDay(Day)) with { Ordinal = "second" }));

    [Fact]
    public void Merge_DifferentPlaces_StayApart() =>
        Assert.Equal("a|b", Merge(
            Call("a", OnDay(Day)) with { Participants = [Place("Harlow")], TriggerClass = "flood", Topic = ["river", "street"] },
            Call("b", OnDay(Day)) with { Participants = [Place("Denby")], TriggerClass = "flood", Topic = ["river", "street"] }));

    [Fact]
    public void Merge_MonthWithOneFittingDay_Joins()
    {
        var clusters = Clusters(Call("a", InMonth(2031, 5)), Call("b", OnDay(Day)));

        var cluster = Assert.Single(clusters);
        Assert.Equal(ResolvedDate.Day(Day), cluster.Date);
        Assert.Contains("a tells of May 2031, and this is the only event that fits: the same people (Ada Brook, Ben Cole)", cluster.Reasons);
    }

    [Fact]
    public void Merge_MonthWithTwoFittingDays_StaysApartAndIsFlagged()
    {
        var clusters = Clusters(Call("a", InMonth(2031, 5)), Call("b", OnDay(Day)), Call("c", OnDay(Day.PlusDays(9))));

        Assert.Equal(3, clusters.Count);
        Assert.Equal(2, clusters[0].Doubts.Count);
    }

    [Fact]
    public void Merge_MonthOfAnotherDay_StaysApart() =>
        Assert.Equal("a|b", Merge(Call("a", InMonth(2031, 6)), Call("b", OnDay(Day))));

    [Fact]
    public void Merge_SetThatHoldsTheDay_BecomesTheDay()
    {
        var set = ResolvedDate.Day(Day) with
        {
            Start = new UncertainDate(Day, Day.PlusDays(7), Granularity.Day), OneOf = [Day, Day.PlusDays(7)],
        };

        var cluster = Assert.Single(Clusters(Call("a", set), Call("b", OnDay(Day.PlusDays(7)))));
        Assert.Equal(ResolvedDate.Day(Day.PlusDays(7)), cluster.Date);
    }

    [Fact]
    public void Merge_SetBetweenWhoseDaysTheEventLies_StaysApart()
    {
        var set = new ResolvedDate(new UncertainDate(Day, Day.PlusDays(7), Granularity.Day)) { OneOf = [Day, Day.PlusDays(7)] };

        Assert.Equal("a|b", Merge(Call("a", set), Call("b", OnDay(Day.PlusDays(2)))));
    }

    [Fact]
    public void Merge_SetsThatOverlap_BecomeTheDaysOfBoth()
    {
        var cluster = Assert.Single(Clusters(Call("a", Weekly(0, 1, 2, 3)), Call("b", Weekly(1, 2, 3, 4, 5))));
        Assert.Equal(Weekly(1, 2, 3), cluster.Date);
    }

    [Fact]
    public void Merge_SetsThatShareOneDay_BecomeIt() =>
        Assert.Equal(ResolvedDate.Day(Day.PlusDays(14)), Assert.Single(Clusters(Call("a", Weekly(0, 1, 2)), Call("b", Weekly(2, 3, 4, 5)))).Date);

    [Fact]
    public void Merge_SetsOfOneDocument_StayApart() => Assert.Equal("a|a", Merge(Call("a", Weekly(0, 1, 2)), Call("a", Weekly(1, 2, 3, 4))));

    [Fact]
    public void Merge_SetsWithoutACommonDay_StayApart() => Assert.Equal("a|b", Merge(Call("a", Weekly(0, 1)), Call("b", Weekly(2, 3, 4))));

    [Fact]
    public void Merge_SetThatFitsTwoSets_StaysApart() =>
        Assert.Equal("a|a|b", Merge(Call("a", Weekly(0, 1, 2)), Call("a", Weekly(2, 3, 4)) with { Ordinal = "second" }, Call("b", Weekly(1, 2, 3, 4, 5))));

    [Theory]
    [InlineData(-1, "a")]
    [InlineData(0, "a")]
    [InlineData(2, "a")]
    [InlineData(3, "a|a")]
    public void Merge_DayCountedFromAnAnniversary_IsTheDayThatTheDocumentGives(int miss, string expected)
    {
        var counted = Call("a", OnDay(Day.PlusDays(miss)));
        counted = counted with
        {
            When = counted.When with
            {
                Expression = counted.When.Expression with { Value = new RelativeValue(-1, TimeUnit.Day, new AnniversaryValue(2, null)) },
            },
        };

        var clusters = Clusters(counted, Call("a", OnDay(Day)));

        Assert.Equal(expected == "a" ? 1 : 2, clusters.Count);
        Assert.Contains(clusters, static c => c.Date == OnDay(Day));
    }

    [Fact]
    public void Merge_OrderOfInput_DoesNotShow()
    {
        var mentions = new[] { Call("a", InMonth(2031, 5)), Call("b", OnDay(Day)), Call("c", OnDay(Day)), Call("d", OnDay(Day.PlusDays(40))) };
        var numbered = mentions.Select((m, i) => new DatedMention(m, m.When.Date!, i)).ToList();

        var forward = Describe(MentionMerger.Merge(numbered));
        numbered.Reverse();

        Assert.Equal(forward, Describe(MentionMerger.Merge(numbered)));
    }

    private static string Merge(params EventMention[] mentions) => Describe(Clusters(mentions));

    private static IReadOnlyList<EventCluster> Clusters(params EventMention[] mentions) =>
        MentionMerger.Merge(mentions.Select((m, i) => new DatedMention(m, m.When.Date!, i)));

    private static string Describe(IReadOnlyList<EventCluster> clusters) =>
        string.Join('|', clusters.Select(static c => string.Concat(c.Members.Select(static m => m.Mention.Document).Order(StringComparer.Ordinal))));

    private static EventMention Call(string document, ResolvedDate date) =>
        new(document, 0, new TextSpan(0, 9), new TextSpan(0, 3), When(date), "communicate", "call", Modality.Happened, "Brook and Cole speak by phone")
        {
            Participants = [Person("Ada Brook"), Person("Ben Cole")],
            Topic = ["bridge", "toll"],
        };

    private static ExpressionResolution When(ResolvedDate date) =>
        new(new TemporalExpression(new TextSpan(0, 3), 0, new VagueValue(VagueTime.Present), "test"), "", null, date, AnchorKind.None, false, []);

    private static EntityName Person(string name) => new(name, name.Split(' ')[^1], NameKind.Person);

    private static EntityName Place(string name) => new(name, name, NameKind.Place);

    private static ResolvedDate OnDay(LocalDate day) => ResolvedDate.Day(day);

    private static ResolvedDate Weekly(params int[] weeks) => ResolvedDate.OneOfDays(weeks.Select(static week => Day.PlusWeeks(week)));

    private static ResolvedDate InMonth(int year, int month) =>
        new(new UncertainDate(new LocalDate(year, month, 1), new YearMonth(year, month).ToDateInterval().End, Granularity.Month));
}
