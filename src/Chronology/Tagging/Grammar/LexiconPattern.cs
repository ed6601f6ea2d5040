using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>The pattern that a lexicon stands for: any of its words, any of its phrases.</summary>
internal static class LexiconPattern
{
    public static PatternNode Of(PatternScope scope, Lexicon lexicon)
    {
        if (!scope.LexiconPatterns.TryGetValue(lexicon.Name, out var known))
        {
            scope.LexiconPatterns.Add(lexicon.Name, known = Build(scope, lexicon));
        }

        return known;
    }

    private static PatternNode Build(PatternScope scope, Lexicon lexicon)
    {
        var branches = ImmutableArray.CreateBuilder<PatternNode>();

        // The longest phrase first: "new year's eve" before "new year".
        foreach (var phrase in lexicon.Phrases.OrderByDescending(p => p.Tokens.Length))
        {
            var words = phrase.Tokens.Select(t => (PatternNode)new PatternNode.Element(scope.Id(new TokenTest.Literal(t)), false));
            branches.Add(new PatternNode.Entry(phrase.Value, new PatternNode.Sequence([.. words])));
        }

        if (lexicon.Words.Length > 0)
        {
            branches.Add(new PatternNode.Element(scope.Id(new TokenTest.InLexicon(lexicon.Name)), false));
        }

        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }
}
