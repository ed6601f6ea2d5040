using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Tagging.Grammar;

public class TokenAutomatonTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void Tag_StatesForgottenOnTheWay_FindsTheSame(int mostStates)
    {
        var rules = RuleSet.Load("en", RuleSet.BuiltIn("en"));
        rules.Automaton.MostStates = mostStates;
        var before = rules.Automaton.States;
        var text = string.Join(' ', rules.Rules.SelectMany(r => r.Examples).Select(e => e.Text + "."));
        Assert.Equal(Tag(TemporalTagger.ForLanguage("en"), text), Tag(new TemporalTagger(rules), text));
        Assert.NotSame(before, rules.Automaton.States);
    }

    /// <summary>The same rule reads both, the one within the other: each reading must be told apart from the other.</summary>
    [Theory]
    [InlineData("twenty sixteenth - century", "sixteenth - century")]
    [InlineData("sixteenth - century", "sixteenth - century")]
    [InlineData("the twenty sixteenth - centuries AD", "sixteenth - centuries AD")]
    public void Tag_MatchWithinAMatch_KeepsItsOwnExtent(string text, string expected)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x", null, "en", "", text));
        Assert.Equal([expected], TemporalTagger.ForLanguage("en").Tag(document).Select(e => e.Span.Of(text)));
    }

    private static List<string> Tag(TemporalTagger tagger, string text)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x", null, "en", "", text));
        var anchor = new AnchorContext(new LocalDate(2025, 10, 15), DocumentGenre.News) { Explain = false };
        return [.. ExpressionResolver.Resolve(document, tagger.Tag(document), anchor).Select(r => $"{r.Expression.Span} {r.Expression.Rule} {r.Timex3Value}")];
    }
}
