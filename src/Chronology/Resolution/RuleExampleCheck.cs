using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Holds rules to their own examples, which are read on Wednesday, 15 October 2025.</summary>
public static class RuleExampleCheck
{
    private static readonly AnchorContext Anchor = new(new LocalDate(2025, 10, 15), DocumentGenre.News) { Explain = false };

    /// <summary>One sentence for each example that does not hold, with the example's file, line and column.</summary>
    public static IEnumerable<string> Wrong(TemporalTagger tagger)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        return tagger.Rules.Examples.Select(example => Wrong(tagger, example)).OfType<string>();
    }

    private static string? Wrong(TemporalTagger tagger, RuleExample example)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("", "", null, tagger.Rules.Language, "", example.Text));
        var found = ExpressionResolver.Resolve(document, tagger.Tag(document), Anchor);
        if (example.Extent is null)
        {
            return found.Any(f => f.Expression.Rule == example.Rule) ? $"{example.Place}: rule '{example.Rule}' reads '{example.Text}', expected nothing." : null;
        }

        var said = found.Select(f => (Words: f.Expression.Span.Of(example.Text), Value: f.Mod is null ? f.Timex3Value : f.Timex3Value + " " + f.Mod)).ToList();
        if (said.Contains((example.Extent, example.Value!)))
        {
            return null;
        }

        var instead = said.Count == 0 ? "nothing" : string.Join(", ", said.Select(s => $"[{s.Words}] => {s.Value}"));
        return $"{example.Place}: rule '{example.Rule}' finds {instead}, expected [{example.Extent}] => {example.Value}.";
    }
}
