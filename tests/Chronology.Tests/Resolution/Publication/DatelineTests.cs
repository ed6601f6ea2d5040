using Chronology.Dates;
using Chronology.Resolution.Publication;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Tests.Resolution.Publication;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("HARLOW BRIDGE, March 14, 2024 - The river burst its banks on Tuesday.", "March 14, 2024")]
    [InlineData("Denby, 3 May 2031 (Newswire) — Voters chose a new mayor.", "3 May 2031")]
    [InlineData("STANMOOR, Oct. 6 -- The council met on Friday.", "Oct. 6")]
    [InlineData("STANMOOR, Oct 6 (Newswire) - The council met on Friday.", "Oct 6")]
    [InlineData("STANMOOR Oct 6 (Newswire) - The council met on Friday.", "Oct 6")]
    [InlineData("STANMOOR Oct 6 -LRB- Newswire -RRB- - The council met on Friday.", "Oct 6")]
    public void Find_Dateline_GivesItsDay(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("On March 14, 2024 - a Thursday - the river burst its banks.")]
    [InlineData("The council, elected on May 3, 2031 - a rainy day - met again.")]
    [InlineData("Denby, May 3, 2031, was a day that nobody there forgot.")]
    [InlineData("Officials in Denby said, on May 3, that a well-known mill had burnt.")]
    [InlineData("March 14, 2024 - The river burst its banks.")]
    [InlineData("STANMOOR Oct 6 - the day on which the council met.")]
    [InlineData("Stanmoor Oct 6 (a Friday) - the council met.")]
    public void Find_DateInTheSentence_IsNone(string text) => Assert.Equal("", Words(text));

    [Fact]
    public void Build_DatelineWithoutYear_TakesTheYearThatIsLent()
    {
        var documents = new[]
        {
            new SourceDocument("a", "a.txt", null, "en", "", "Published: 9 October 2031\n\nMayor Ellen Pryce opened the Denby bridge on Tuesday."),
            new SourceDocument("b", "b.txt", null, "en", "", "DENBY, Oct. 6 (Newswire) - Mayor Ellen Pryce said on Monday that the Denby bridge was ready."),
        };

        var timeline = new TimelineBuilder(new TimelineOptions()).Build(documents);

        Assert.Equal("2031-10-06", EdtfFormatter.Format(timeline.Documents[1].Published!.Date));
        Assert.Contains(timeline.Events, static e => EdtfFormatter.Format(e.Date) == "2031-10-06");
    }

    private static string Words(string text)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("a", "a.txt", null, "en", "", text));
        var expressions = TemporalTagger.ForLanguage("en").Tag(document);
        var facts = ExpressionReader.Read(document, expressions);
        return facts.SingleOrDefault(static f => f.IsDateline)?.Words ?? "";
    }
}
