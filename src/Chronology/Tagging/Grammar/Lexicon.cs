using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>A named list of words, each with the value that constructors read.</summary>
/// <param name="Words">One-token entries: the token as written, and its value.</param>
/// <param name="Phrases">Entries of several tokens.</param>
internal sealed record Lexicon(string Name, ImmutableArray<LexiconEntry> Words, ImmutableArray<LexiconEntry> Phrases)
{
    private readonly Dictionary<string, string> _values = Index(Words);

    /// <summary>The value of a one-token entry; null when there is none.</summary>
    public string? ValueOf(string lowerWord) => _values.GetValueOrDefault(lowerWord);

    private static Dictionary<string, string> Index(ImmutableArray<LexiconEntry> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            values.TryAdd(word.Tokens[0].ToLowerInvariant(), word.Value);
        }

        return values;
    }
}
