using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Tagging;

/// <summary>Every example of every rule holds, read on Wednesday, 15 October 2025.</summary>
public class RuleExampleTests
{
    private static readonly AnchorContext Anchor = new(new LocalDate(2025, 10, 15), DocumentGenre.News);

    public static TheoryData<string> Languages() => [.. RuleSet.BuiltInLanguages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Examples_OfEveryRule_Hold(string language)
    {
        var tagger = TemporalTagger.ForLanguage(language);
        var wrong = tagger.Rules.Examples.Select(e => Wrong(tagger, e)).Where(w => w is not null).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? Wrong(TemporalTagger tagger, RuleExample example)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, tagger.Rules.Language, "", example.Text));
        var found = ExpressionResolver.Resolve(document, tagger.Tag(document), Anchor);
        if (example.Extent is null)
        {
            return found.Any(f => f.Expression.Rule == example.Rule) ? $"{example.Place}: {example.Rule} reads '{example.Text}'" : null;
        }

        var said = found.Select(f => (Words: f.Expression.Span.Of(example.Text), Value: f.Mod is null ? f.Timex3Value : f.Timex3Value + " " + f.Mod)).ToList();
        return said.Contains((example.Extent, example.Value!))
            ? null
            : $"{example.Place}: {example.Rule} wants [{example.Extent}] = {example.Value}, found {string.Join(", ", said.Select(s => $"[{s.Words}] = {s.Value}"))}";
    }
}
