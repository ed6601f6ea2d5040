using Chronology.Rendering;
using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class CitationsTests
{
    private const string Quote = "The call came a day before the anniversary of October 7, 2023.";

    [Fact]
    public void SamePassage_KeepsItsNumberButShowsEachEventsOwnWords()
    {
        var citations = Empty();
        var first = citations.Cite(Source("October 7, 2023"));
        var second = citations.Cite(Source("a day before the anniversary"));
        Assert.Equal(("1", "1"), (first["number"], second["number"]));
        Assert.Equal("October 7, 2023", first["words"]);
        Assert.Equal(("The call came ", "a day before the anniversary", " of October 7, 2023."), (second["before"], second["words"], second["after"]));
        Assert.Single(citations.All);
    }

    [Fact]
    public void LongPassage_IsCutAtWordsAroundTheDate()
    {
        var quote = string.Concat(Enumerable.Repeat("word ", 100)) + "on Monday " + string.Concat(Enumerable.Repeat("more ", 100)).TrimEnd();
        var view = Empty().Cite(new ReportSource("d", quote, 0, quote.Length, "Monday", 503, 509));
        Assert.Matches("^…(word )+on $", (string)view["excerptBefore"]);
        Assert.Matches("^( more)+…$", (string)view["excerptAfter"]);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(400, 500)]
    [InlineData(30, 10)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Offsets_OutsideTheQuote_DoNoHarm(int start, int end)
    {
        var view = Empty().Cite(new ReportSource("d", Quote, 0, Quote.Length, "x", start, end));
        Assert.Equal(Quote, string.Concat(view["before"], view["words"], view["after"]));
    }

    [Theory]
    [InlineData(0, "one", "characters 1,000–1,003")]
    [InlineData(7, "one", "line 7")]
    [InlineData(7, "one\ntwo\n", "lines 7–8")]
    [InlineData(1234, "one", "line 1,234")]
    public void Place_IsTheLineWhereItIsKnown(int line, string quote, string expected) =>
        Assert.Equal(expected, Empty().Cite(new ReportSource("d", quote, 1000, 1000 + quote.Length, "one", 1000, 1003) { Line = line })["place"]);

    [Fact]
    public void UnknownDocument_IsNamedByItsId()
    {
        var view = Empty().Cite(Source("day"));
        Assert.Equal(("d", ""), (view["document"], view["documentAnchor"]));
    }

    private static Citations Empty() => new(new DocumentList(SampleReports.Empty));

    private static ReportSource Source(string words)
    {
        var at = Quote.IndexOf(words, StringComparison.Ordinal);
        return new ReportSource("d", Quote, 100, 100 + Quote.Length, words, 100 + at, 100 + at + words.Length);
    }
}
