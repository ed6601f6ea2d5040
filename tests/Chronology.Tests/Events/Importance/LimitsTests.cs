using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events.Importance;

/// <summary>What <c>--max-dates</c>, <c>--max-per-date</c> and <c>--keywords</c> keep, from documents to the timeline.</summary>
public class LimitsTests
{
    private static readonly SourceDocument[] Story =
    [
        Article("a", 5, 3, "A dam broke above Harlow on May 2, killing nine people. The mayor of Denby opened a new library on May 2."),
        Article("b", 5, 10, "The dam above Harlow broke on May 2 after a week of rain. Engineers began repairs on May 8."),
        Article("c", 5, 20, "The Harlow dam collapsed on May 2, drowning nine people. A choir sang in Denby on May 19."),
        Article("d", 6, 9, "Nine people died in the flood after the dam above Harlow broke on May 2."),
    ];

    [Fact]
    public void Unlimited_DropsNothingAndWeighsAll()
    {
        var events = Build(new TimelineOptions());
        Assert.Equal(["2031-05-02", "2031-05-08", "2031-05-19"], events.Select(static e => EdtfFormatter.Format(e.Date)).Distinct());
        Assert.All(events, static e => Assert.InRange(e.Importance, 0, 1));
        Assert.Equal("2031-05-02", EdtfFormatter.Format(events.MaxBy(static e => e.Importance)!.Date));
        Assert.Equal(1, events.Max(static e => e.Importance), 3);
    }

    [Fact]
    public void MaxDates_KeepsTheDayThatMattersMost() =>
        Assert.Equal(["2031-05-02"], Build(new TimelineOptions { MaxDates = 1 }).Select(static e => EdtfFormatter.Format(e.Date)).Distinct());

    [Fact]
    public void MaxPerDate_KeepsWhatTheDayWasAbout()
    {
        var only = Assert.Single(Build(new TimelineOptions { MaxDates = 1, MaxPerDate = 1 }));
        Assert.Contains("dam", only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void MaxPerDate_TakesAnotherEventBeforeTheSameAgain()
    {
        var texts = Build(new TimelineOptions { MaxDates = 1, MaxPerDate = 2 }).Select(static e => e.Text).ToList();
        Assert.Equal(2, texts.Distinct().Count());
    }

    [Fact]
    public void MaxPerDate_TakesAReportBeforeATalk()
    {
        SourceDocument[] pages =
        [
            Article("a", 5, 3, "I think that we all saw the dam above Harlow break on May 2. Rain fell."),
            Article("b", 5, 9, "The dam above Harlow broke on May 2 after a week of rain."),
            Article("c", 5, 9, "So you heard that the dam above Harlow broke on May 2."),
        ];
        var only = Assert.Single(new TimelineBuilder(new TimelineOptions { MaxDates = 1, MaxPerDate = 1 }).Build(pages).Events);
        Assert.Equal("The dam above Harlow broke on May 2 after a week of rain.", only.Text);
    }

    [Fact]
    public void MergedEvent_ShowsTheMemberThatReadsByItself()
    {
        SourceDocument[] pages =
        [
            Article("a", 5, 3, "By Ann Cole NEW: Anna Vale resigned as mayor of Harlow on May 2."),
            Article("b", 5, 4, "Anna Vale resigned as mayor of Harlow on May 2."),
        ];
        var only = Assert.Single(new TimelineBuilder(new TimelineOptions()).Build(pages).Events);
        Assert.Equal(("Anna Vale resigned as mayor of Harlow on May 2.", 2), (only.Text, only.Sources.Length));
    }

    /// <summary>What is only long still tells the event better than a remark about it.</summary>
    [Fact]
    public void MergedEvent_ShowsALongReportBeforeAShortRemark()
    {
        SourceDocument[] pages =
        [
            Article("a", 5, 3, "Anna Vale and Omar Lund held a long telephone conversation on May 2 about the dam above Harlow, the money that its repair would cost, the people whose houses the water had taken, and the road that the county had promised to build before the next winter came."),
            Article("b", 5, 4, "The timing of the call between Anna Vale and Omar Lund on May 2 was significant."),
        ];
        var only = Assert.Single(new TimelineBuilder(new TimelineOptions()).Build(pages).Events);
        Assert.StartsWith("Anna Vale and Omar Lund held", only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keywords_ChangeWhatMatters()
    {
        SourceDocument[] pages =
        [
            Article("a", 5, 3, "A storm hit Denby on May 2."), Article("b", 5, 4, "The storm of May 2 hit Denby."), Article("c", 5, 9, "A choir sang in Harlow on May 7."),
        ];
        Assert.Equal(2, Best(pages, []).Day);
        Assert.Equal(7, Best(pages, ["choir"]).Day);
    }

    [Fact]
    public void Since_DropsWhatCannotBeInside() =>
        Assert.DoesNotContain(Build(new TimelineOptions { Since = new LocalDate(2031, 5, 3) }), static e => e.Date.First == new LocalDate(2031, 5, 2));

    [Fact]
    public void OrderAndThreads_DoNotShow() =>
        Assert.Equal(
            Build(new TimelineOptions()).Select(static e => (e.Id, e.Importance)),
            new TimelineBuilder(new TimelineOptions { Jobs = 4 }).Build([.. Story.Reverse()]).Events.Select(static e => (e.Id, e.Importance)));

    private static LocalDate Best(SourceDocument[] pages, ImmutableArray<string> keywords) =>
        Assert.Single(new TimelineBuilder(new TimelineOptions { MaxDates = 1, MaxPerDate = 1, Keywords = keywords }).Build(pages).Events).Date.First;

    private static ImmutableArray<TimelineEvent> Build(TimelineOptions options) => new TimelineBuilder(options).Build(Story).Events;

    private static SourceDocument Article(string id, int month, int day, string text) => new(id, id + ".txt", null, "en", "", text + "\n")
    {
        StatedDates = [new StatedDate(new LocalDate(2031, month, day), StatedDateSource.Given, "given")],
    };
}
