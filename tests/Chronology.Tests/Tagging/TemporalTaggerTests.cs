using System.Text.RegularExpressions;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using Chronology.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Chronology.Tests.Tagging;

public partial class TemporalTaggerTests
{
    private static readonly string[] Pieces =
    [
        "the", "last", "next", "two", "2", "31", "1999", "May", "March", "Monday", "week", "years", "ago", "later", "of", "in", "from", "to", "and", "-", "–", "/", ".", ",", ":", "(", ")", "'s", "third", "quarter",
        "early", "end", "BC", "century", "1990s", "p.m.", "noon", "today", "every", "before", "after", "eve", "anniversary", "half", "a", "about", "past", "Easter", "\n", "30", "February", "99999", "0", "24:00",
    ];

    [GeneratedRegex(@"^(BC)?[0-9X]{0,4}.*$|^P|_REF$")]
    private static partial Regex Timex();

    [Theory]
    [InlineData("the the the ")]
    [InlineData("12345 ")]
    [InlineData("1")]
    [InlineData("x")]
    [InlineData("last last last ")]
    [InlineData("Monday ")]
    [InlineData("May 5, ")]
    [InlineData("from 1 to 2 and ")]
    [InlineData("two hundred and ")]
    [InlineData("((( ")]
    public void Tag_HostileText_TakesLinearTime(string piece) =>
        LinearTime.Assert(20_000, size => string.Concat(Enumerable.Repeat(piece, size / piece.Length)), text => Read(text));

    [Theory]
    [InlineData("٢٠٢٤٠٥٠٦")]
    [InlineData("\U0001D7D8\U0001D7D9\U0001D7D8\U0001D7D9")]
    [InlineData("2024٠٥٠٦")]
    public void Tag_OtherScriptsDigits_NameNoTime(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Tag_AnyText_GivesOrderedSpansThatNeverOverlap()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var end = 0;
            foreach (var found in Read(text))
            {
                var span = found.Expression.Span;
                Assert.InRange(span.Start, end, text.Length);
                Assert.InRange(span.End, span.Start + 1, text.Length);
                Assert.Matches(Timex(), found.Timex3Value);
                end = span.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Tag_ManyThreads_AgreeWithOne()
    {
        var tagger = new TemporalTagger(RuleSet.Load("en", RuleSet.BuiltIn("en")));
        var texts = Enumerable.Range(0, 200).Select(i => $"On May {(i % 28) + 1}, {1900 + i}, two weeks later and early next year, every Monday at {(i % 12) + 1} p.m. they met.").ToList();
        var alone = texts.Select(t => Say(TemporalTagger.ForLanguage("en"), t)).ToList();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => Say(tagger, t)).ToList();
        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-US", "en")]
    [InlineData("de-AT", "de")]
    [InlineData("DE", "de")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    public void ForLanguage_Code_PicksItsRules(string code, string language) => Assert.Equal(language, TemporalTagger.ForLanguage(code).Rules.Language);

    [Fact]
    public void ForLanguage_Twice_IsCompiledOnce() => Assert.Same(TemporalTagger.ForLanguage("en"), TemporalTagger.ForLanguage("en-GB"));

    [Fact]
    public void Load_UsersOwnRules_AreUsed()
    {
        const string Rules = "lexicon unit\n  Week : se'nnight, sennight\nrule sennight : duration\n  match {unit}\n  set count 1\n  yes a [sennight] => P1W\n  no  a night\n";
        var tagger = new TemporalTagger(RuleSet.Load("en", [new RuleText("mine/old.rules", Rules)]));
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, "en", "", "He stayed a sennight."));
        Assert.Equal("sennight", Assert.Single(tagger.Tag(document)).Span.Of(document.Text));
    }

    [Theory]
    [InlineData("He came on 05/06/2024 and left on 25/06/2024.", "2024-06-05", "2024-06-25")]
    [InlineData("He came on 05/06/2024 and left on 06/25/2024.", "2024-05-06", "2024-06-25")]
    public void Tag_SlashedDates_AreReadInTheDocumentsOrder(string text, string first, string second) =>
        Assert.Equal([first, second], Read(text).Select(f => f.Timex3Value));

    private static string Say(TemporalTagger tagger, string text)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, "en", "", text));
        return string.Join('|', tagger.Tag(document).Select(e => $"{e.Span} {e.Value} {e.Rule} {e.Tense}"));
    }

    private static System.Collections.Immutable.ImmutableArray<ExpressionResolution> Read(string text)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, "en", "", text));
        return ExpressionResolver.Resolve(document, TemporalTagger.ForLanguage("en").Tag(document), new AnchorContext(new LocalDate(2025, 10, 15), DocumentGenre.News));
    }
}
