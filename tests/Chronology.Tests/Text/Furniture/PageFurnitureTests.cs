using System.Collections.Immutable;
using Chronology.Text;
using Chronology.Text.Furniture;

namespace Chronology.Tests.Text.Furniture;

/// <remarks>
/// Each line of a page begins with the kind that all its sentences must get: B(ody), H(eading), Y (byline), T(easer), F(urniture); a line without a letter
/// is blank in the page.
/// </remarks>
public class PageFurnitureTests
{
    [Theory]
    [MemberData(nameof(PageFurniturePages.Furniture), MemberType = typeof(PageFurniturePages))]
    public void Classify_PageWithFurniture_IsTakenApart(string name, string page) => AssertKinds(name, page);

    [Theory]
    [MemberData(nameof(PageContentPages.Content), MemberType = typeof(PageContentPages))]
    public void Classify_PageOfContent_KeepsIt(string name, string page) => AssertKinds(name, page);

    [Theory]
    [MemberData(nameof(PageContentPages.German), MemberType = typeof(PageContentPages))]
    public void Classify_GermanPage_IsTakenApart(string name, string page) => AssertKinds(name, page, "de");

    private static void AssertKinds(string name, string page, string language = "en")
    {
        var lines = page.Split('\n').Select(line => (Kind: line.Length > 1 ? line[0] : ' ', Text: line.Length > 2 ? line[2..] : "")).ToList();
        var text = string.Join('\n', lines.Select(line => line.Text));
        var document = TextAnalyzer.Analyze(new SourceDocument(name, name, null, language, "", text));
        var expected = new List<string>();
        var actual = new List<string>();
        var start = 0;
        foreach (var (kind, line) in lines)
        {
            var inLine = document.Sentences.Where(sentence => sentence.Span.Start >= start && sentence.Span.Start <= start + line.Length).ToList();
            expected.AddRange(inLine.Select(sentence => $"{kind} {sentence.Span.Of(text)}"));
            actual.AddRange(inLine.Select(sentence => $"{Letter(sentence.Kind)} {sentence.Span.Of(text)}"));
            start += line.Length + 1;
        }
        Assert.Equal(expected, actual);
        Assert.Equal(document.Sentences.Length, actual.Count);

        // What a paragraph rules out by itself never is so on the page.
        Assert.All(Enumerable.Range(0, document.Sentences.Length), i => Assert.True(document.Sentences[i].Kind is not (SentenceKind.Heading or SentenceKind.Teaser) || PageFurniture.MayBeHeadline(document, i)));
    }

    [Fact]
    public void Classify_Nothing_GivesNothing() => Assert.Empty(PageFurniture.Classify(new SourceDocument("x", "x", null, "en", "", ""), [], []));

    [Fact]
    public void Classify_MarkedFurniture_WinsOverProse()
    {
        const string prose = "The court heard the case on 5 May 2020 and adjourned it until the autumn of that year.";
        var text = $"{prose}\n{prose}\n";
        var document = Source(text) with { MarkedFurniture = [new TextSpan(prose.Length + 1, text.Length)] };
        Assert.Equal([SentenceKind.Body, SentenceKind.Furniture], Kinds(document));
    }

    [Fact]
    public void Classify_MarkedLinkTargetInASentence_LeavesTheSentence()
    {
        const string text = "The court heard the case (https://example.org/2020) on 5 May 2020 and adjourned it.";
        var start = text.IndexOf("https", StringComparison.Ordinal);
        Assert.Equal([SentenceKind.Body], Kinds(Source(text) with { MarkedFurniture = [new TextSpan(start, start + 24)] }));
    }

    [Fact]
    public void Classify_MarkedProse_EndsAListOfLinks()
    {
        const string links = "Latest posts\nBridge closed to lorries\nMayor opens the fair\n";
        const string prose = "It rained on 5 May in the whole valley.";
        var document = Source(links + prose) with { MarkedProse = [new TextSpan(links.Length, links.Length + prose.Length)] };
        Assert.Equal([SentenceKind.Furniture, SentenceKind.Furniture, SentenceKind.Furniture, SentenceKind.Body], Kinds(document));
    }

    [Fact]
    public void Classify_MarkedListItems_AreNoListOfLinks()
    {
        const string prose = "The council met on Monday and agreed on the plan.\nIt had been drawn up by the county's engineers in 2019.\n";
        string[] items = ["Close the Northern Bridge to Lorries", "Build a Second Bridge Near the Mill", "Sell the Old Ferry to the Museum"];
        var text = prose + string.Join('\n', items);
        var document = Source(text) with { MarkedProse = [.. items.Select(item => new TextSpan(text.IndexOf(item, StringComparison.Ordinal), text.IndexOf(item, StringComparison.Ordinal) + item.Length))] };
        Assert.All(Kinds(document), kind => Assert.Equal(SentenceKind.Body, kind));
        Assert.Equal(3, Kinds(Source(text)).Count(kind => kind == SentenceKind.Furniture));
    }

    [Fact]
    public void Classify_MarkedHeading_IsAHeadingAndEndsAListOfLinks()
    {
        const string text = "See also\nBridge closed to lorries\nAftermath\nIt rained.\n";
        var document = Source(text) with { MarkedHeadings = [new TextSpan(0, 8), Span(text, "Aftermath")] };
        Assert.Equal([SentenceKind.Furniture, SentenceKind.Furniture, SentenceKind.Heading, SentenceKind.Body], Kinds(document));
    }

    [Fact]
    public void Classify_OverlappingMarks_AreJoined()
    {
        const string text = "One two three. Four five six.";
        var document = Source(text) with { MarkedFurniture = [new TextSpan(3, 14), new TextSpan(0, 6), new TextSpan(2, 4)] };
        Assert.Equal([SentenceKind.Furniture, SentenceKind.Body], Kinds(document));
    }

    private static SourceDocument Source(string text) => new("x", "x", null, "en", "", text);

    private static TextSpan Span(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length);

    private static ImmutableArray<SentenceKind> Kinds(SourceDocument document) => [.. TextAnalyzer.Analyze(document).Sentences.Select(sentence => sentence.Kind)];

    private static char Letter(SentenceKind kind) => kind switch
    {
        SentenceKind.Heading => 'H',
        SentenceKind.Byline => 'Y',
        SentenceKind.Teaser => 'T',
        SentenceKind.Furniture => 'F',
        _ => 'B',
    };
}
