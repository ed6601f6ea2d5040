using Chronology.Dates;
using Chronology.Events;
using Chronology.Events.Merging;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events.Merging;

public sealed class DayClustersTests
{
    private static readonly ResolvedDate Day = ResolvedDate.Day(new LocalDate(2031, 5, 6));
    private static readonly string[] People = ["Ada Brook", "Ben Cole", "Cyril Dunn"];
    private static readonly string[] Places = ["Harlow", "Denby"];
    private static readonly string[] Words = ["bridge", "toll", "weir", "ferry", "quay"];

    /// <summary>What is not offered need not be judged: it would not have been supported, or would have been forbidden.</summary>
    [Theory]
    [InlineData("communicate")]
    [InlineData("")]
    public void Near_OffersAllThatTheRuleSupports(string triggerClass)
    {
        var mentions = Enumerable.Range(0, 400).Select(i => Mention(i, triggerClass)).ToList();
        var clusters = mentions.Select(static m => new EventCluster(m)).ToList();
        var day = new DayClusters();
        clusters.ForEach(day.Begin);
        var supported = 0;
        foreach (var mention in mentions)
        {
            var near = day.Near(mention).ToHashSet();
            foreach (var cluster in clusters.Where(c => SameEventRule.Judge(c.Head, mention).Same))
            {
                supported++;
                Assert.True(near.Contains(cluster), SameEventRule.Judge(cluster.Head, mention).Reason);
            }
        }

        Assert.True(supported > 1000, "the mentions share too little for the test to tell");
    }

    [Fact]
    public void Near_LeavesOutOtherPeople()
    {
        var day = new DayClusters();
        day.Begin(new EventCluster(Told("a", ["Ada Brook"], ["bridge"])));
        Assert.Empty(day.Near(Told("b", ["Ben Cole"], ["bridge"])));
    }

    [Fact]
    public void Near_FindsByWhatJoinedLater()
    {
        var (day, cluster, joined) = (new DayClusters(), new EventCluster(Told("a", [], ["bridge"])), Told("b", ["Ada Brook"], ["bridge"]));
        day.Begin(cluster);
        cluster.Join(joined, Day, "");
        day.Learn(cluster, joined);
        Assert.Equal([cluster], day.Near(Told("c", ["Ada Brook"], ["weir"])));
    }

    [Fact]
    public void Near_KeepsTheOrderOfBeginning()
    {
        var day = new DayClusters();
        EventCluster[] clusters = [new(Told("a", [], ["toll"])), new(Told("b", ["Ada Brook"], ["weir"])), new(Told("c", [], ["bridge"]))];
        Array.ForEach(clusters, day.Begin);
        Assert.Equal(clusters, day.Near(Told("d", ["Ada Brook"], ["bridge", "toll"])));
    }

    // Every third has no people, every fifth is background; the choices repeat with different periods, so that all meet.
    private static DatedMention Mention(int i, string triggerClass) => Told(
        "d" + i, i % 3 == 0 ? [] : i % 4 == 0 ? [People[i % 3], People[(i + 1) % 3]] : [People[i % 3]], [Words[i % 5], Words[i / 5 % 5]], triggerClass, i % 5 == 0, i % 7 < 2 ? Places[i % 7] : null);

    private static DatedMention Told(string document, string[] people, string[] topic, string triggerClass = "communicate", bool isBackground = false, string? place = null) => new(
        new EventMention(document, 0, new TextSpan(0, 9), new TextSpan(0, 3), When, triggerClass, "call", Modality.Happened, "They speak")
        {
            Participants = [.. people.Select(static p => new EntityName(p, p, NameKind.Person))],
            Context = place is null ? [] : [new EntityName(place, place, NameKind.Place)],
            Topic = [.. topic],
            IsBackground = isBackground,
        },
        Day, 0);

    private static ExpressionResolution When =>
        new(new TemporalExpression(new TextSpan(0, 3), 0, new VagueValue(VagueTime.Present), "test"), "", null, Day, AnchorKind.None, false, []);
}
