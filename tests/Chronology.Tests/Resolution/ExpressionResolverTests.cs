using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Tests.Resolution;

public class ExpressionResolverTests
{
    [Theory]
    [InlineData("He came on October 6.", "XXXX-10-06")]
    [InlineData("He came on Saturday.", "XXXX-WXX-6")]
    [InlineData("He came in October.", "XXXX-10")]
    [InlineData("He came today.", "XXXX-XX-XX")]
    [InlineData("He came last month.", "XXXX-XX")]
    [InlineData("He came last week.", "XXXX-WXX")]
    [InlineData("He came last year.", "XXXX")]
    [InlineData("He came on Thursday afternoon.", "XXXX-WXX-4TAF")]
    [InlineData("He came three days ago.", "XXXX-XX-XX")]
    [InlineData("He came on Christmas Day.", "XXXX-12-25")]
    [InlineData("He came on Easter Sunday.", "XXXX-XX-XX")]
    [InlineData("He came on the 5th of last month.", "XXXX-XX-05")]
    public void Resolve_NoPublicationDay_StaysUnderspecified(string text, string value)
    {
        var found = Assert.Single(Resolve(text, null));
        Assert.Equal(value, found.Timex3Value);
        Assert.Null(found.Date);
        Assert.Equal(AnchorKind.Missing, found.Anchor);
    }

    [Theory]
    [InlineData("2024-02-29", "He left a year ago.", "2023")]
    [InlineData("2024-02-29", "He left yesterday.", "2024-02-28")]
    [InlineData("2024-12-31", "He will leave tomorrow.", "2025-01-01")]
    [InlineData("2021-01-01", "He left this week.", "2020-W53")]
    [InlineData("2024-12-30", "He left this week.", "2025-W01")]
    [InlineData("2024-03-31", "He left last month.", "2024-02")]
    [InlineData("2025-01-15", "He left in December.", "2024-12")]
    [InlineData("2025-12-15", "He will leave in January.", "2026-01")]
    [InlineData("2025-01-02", "He left on December 28.", "2024-12-28")]
    [InlineData("2025-03-01", "He left last quarter.", "2024-Q4")]
    public void Resolve_CalendarEdges_HoldTheirPlace(string published, string text, string value) =>
        Assert.Equal(value, Assert.Single(Resolve(text, Day(published))).Timex3Value);

    [Theory]
    [InlineData("2025-11-15", "They spoke on Saturday.", "2025-11-15")]
    [InlineData("2025-11-15", "They will speak on Saturday.", "2025-11-15")]
    [InlineData("2025-11-15", "They spoke on Thursday.", "2025-11-13")]
    [InlineData("2025-11-15", "They will speak on Thursday.", "2025-11-20")]
    public void Resolve_Weekday_TenseTellsPastFromFuture(string published, string text, string value) =>
        Assert.Equal(value, Assert.Single(Resolve(text, Day(published))).Timex3Value);

    [Theory]
    [InlineData("They spoke on Saturday.", "2025-11-15", AnchorKind.LeadDay)]
    [InlineData("They spoke on Thursday.", "2025-11-13", AnchorKind.LeadDay)]
    [InlineData("They will speak on Saturday.", "2025-11-22", AnchorKind.LeadDay)]
    public void Resolve_LeadDay_AnchorsBareWeekdays(string text, string value, AnchorKind anchor)
    {
        var document = Document(text);
        var context = new AnchorContext(null, DocumentGenre.News) { LeadDay = new LocalDate(2025, 11, 15) };
        var found = Assert.Single(ExpressionResolver.Resolve(document, Tagger.Tag(document), context));
        Assert.Equal((value, anchor), (found.Timex3Value, found.Anchor));
    }

    [Fact]
    public void Resolve_Narrative_TakesTheYearToldBefore()
    {
        var found = Resolve("On June 3, 1941 they met. On July 28 they parted.", Day("2009-12-19"), DocumentGenre.Narrative);
        Assert.Equal("1941-07-28", found[1].Timex3Value);
        Assert.True(found[1].YearImplied);
        Assert.Equal(AnchorKind.PreviousDate, found[1].Anchor);
    }

    [Fact]
    public void Resolve_Week_HasSevenDays()
    {
        var date = Assert.Single(Resolve("The feast began this past week.", Day("2025-10-06"))).Date!;
        Assert.Equal((Granularity.Week, new LocalDate(2025, 9, 29), new LocalDate(2025, 10, 5)), (date.Start.Granularity, date.First, date.Last));
    }

    [Theory]
    [InlineData("The council met during Ramadan.", "2025-03-01", "2025-03-29")]
    [InlineData("The shop closed at Christmas.", "2024-12-25", "2024-12-25")]
    public void Resolve_Feast_IsSomeDayOfIt(string text, string first, string last)
    {
        var date = Assert.Single(Resolve(text, Day("2025-03-20"))).Date!;
        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
    }

    [Theory]
    [InlineData("The square was full on Eid al-Fitr 2024.", "2024-04-10~")]
    [InlineData("The square was full on Easter 2024.", "2024-03-31")]
    public void Resolve_SightedFeast_IsAbout(string text, string edtf) => Assert.Equal(edtf, EdtfFormatter.Format(Assert.Single(Resolve(text, Day("2025-03-20"))).Date!));

    [Fact]
    public void Resolve_Range_FirstPartTellsTheWhole()
    {
        var found = Resolve("The fair ran from October 6 to October 9, 2024.", Day("2025-10-15"));
        Assert.Equal((EndKind.Closed, new LocalDate(2024, 10, 6), new LocalDate(2024, 10, 9)), (found[0].Date!.EndKind, found[0].Date!.First, found[0].Date!.Last));
        Assert.IsType<RangeEndValue>(found[1].Expression.Value);
    }

    [Theory]
    [InlineData("It has rained since October 6, 2024.", EndKind.Open, false)]
    [InlineData("It rained until October 6, 2024.", EndKind.None, true)]
    public void Resolve_OpenEnds_AreMarked(string text, EndKind end, bool isStartOpen)
    {
        var date = Assert.Single(Resolve(text, Day("2025-10-15"))).Date!;
        Assert.Equal((end, isStartOpen), (date.EndKind, date.IsStartOpen));
    }

    [Theory]
    [InlineData("They waited 72 hours.")]
    [InlineData("Over the past two years, it rained.")]
    [InlineData("It is now dry.")]
    [InlineData("In the coming weeks, it will rain.")]
    [InlineData("They meet every Monday.")]
    public void Resolve_DurationSetVague_HaveNoDate(string text) => Assert.All(Resolve(text, Day("2025-10-15")), f => Assert.Null(f.Date));

    [Fact]
    public void Resolve_WithoutExplain_MakesNoSteps()
    {
        var document = Document("They met last month.");
        var quiet = ExpressionResolver.Resolve(document, Tagger.Tag(document), new AnchorContext(Day("2025-10-15"), DocumentGenre.News) { Explain = false });
        Assert.Empty(Assert.Single(quiet).Steps);
        Assert.Equal("\"last month\" counted from the publication date 2025-10-15 is 2025-09", Assert.Single(Assert.Single(Resolve("They met last month.", Day("2025-10-15"))).Steps));
    }

    [Theory]
    [InlineData("They met in July 1944.", Granularity.Month)]
    [InlineData("They met in 2015.", Granularity.Year)]
    [InlineData("They met in the 1990s.", Granularity.Decade)]
    [InlineData("They met in the 20th century.", Granularity.Century)]
    [InlineData("They met in the third quarter.", Granularity.Quarter)]
    [InlineData("They met in the summer of 1998.", Granularity.Season)]
    [InlineData("They met on May 4, 2020.", Granularity.Day)]
    [InlineData("They met on Thursday afternoon.", Granularity.Day)]
    [InlineData("They met at noon Sunday.", Granularity.Time)]
    [InlineData("They met last week.", Granularity.Week)]
    public void Resolve_Date_IsNeverFinerThanItsWords(string text, Granularity granularity) =>
        Assert.Equal(granularity, Assert.Single(Resolve(text, Day("2025-10-15"))).Date!.Start.Granularity);

    [Theory]
    [InlineData("May 4, 2020", TemporalNeed.Nothing)]
    [InlineData("on July 28", TemporalNeed.Year)]
    [InlineData("in October", TemporalNeed.Year)]
    [InlineData("on Saturday", TemporalNeed.Week)]
    [InlineData("today", TemporalNeed.Writing)]
    [InlineData("last month", TemporalNeed.Writing)]
    [InlineData("that evening", TemporalNeed.PreviousDate)]
    [InlineData("two days later", TemporalNeed.PreviousDate)]
    [InlineData("72 hours", TemporalNeed.Duration)]
    [InlineData("every Monday", TemporalNeed.Recurrence)]
    [InlineData("now", TemporalNeed.Vague)]
    public void Tag_Value_SaysWhatItLacks(string text, TemporalNeed need) =>
        Assert.Equal(need, Assert.Single(Tagger.Tag(Document(text))).Value.Need);

    private static TemporalTagger Tagger => TemporalTagger.ForLanguage("en-GB");

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static SourceDocument Source(string text) => new("x", "x.txt", null, "en", "", text);

    private static DocumentText Document(string text) => TextAnalyzer.Analyze(Source(text));

    private static System.Collections.Immutable.ImmutableArray<ExpressionResolution> Resolve(string text, LocalDate? published, DocumentGenre genre = DocumentGenre.News)
    {
        var document = Document(text);
        return ExpressionResolver.Resolve(document, Tagger.Tag(document), new AnchorContext(published, genre));
    }
}
