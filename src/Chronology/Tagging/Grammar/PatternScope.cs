using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>The names that patterns can use, and the tests they share.</summary>
internal sealed class PatternScope
{
    private readonly Dictionary<TokenTest, int> _ids = [];
    private readonly List<TokenTest> _tests = [];

    public Dictionary<string, Lexicon> Lexicons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, NumberRange> Numbers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RuleBlock> PatternBlocks { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PatternNode> Patterns { get; } = new(StringComparer.Ordinal);

    /// <summary>What lexicons stand for, as far as they have been asked for.</summary>
    public Dictionary<string, PatternNode> LexiconPatterns { get; } = new(StringComparer.Ordinal);

    /// <summary>Patterns that are being read: meeting one again is a circle.</summary>
    public HashSet<string> Open { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<TokenTest> Tests => [.. _tests];

    public TokenTest Test(int id) => _tests[id];

    public IEnumerable<string> Names => [.. Lexicons.Keys, .. Numbers.Keys, .. PatternBlocks.Keys, "capital", "number", "word"];

    public int Id(TokenTest test)
    {
        if (!_ids.TryGetValue(test, out var id))
        {
            id = _tests.Count;
            _ids.Add(test, id);
            _tests.Add(test);
        }

        return id;
    }
}
