using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>A named list of words, each with the value that constructors read.</summary>
/// <param name="Words">One-token entries: the token as written, and its value.</param>
/// <param name="Phrases">Entries of several tokens.</param>
internal sealed record Lexicon(string Name, ImmutableArray<LexiconEntry> Words, ImmutableArray<LexiconEntry> Phrases)
{
    private readonly Lazy<(WordIndex Index, string[] Values)> _values = new(() => Index(Words));

    /// <summary>The value of a one-token entry, however it is written; null when there is none.</summary>
    public string? ValueOf(ReadOnlySpan<char> word) => _values.Value.Index.Find(word) is >= 0 and var at ? _values.Value.Values[at] : null;

    private static (WordIndex Index, string[] Values) Index(ImmutableArray<LexiconEntry> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            values.TryAdd(WordTable.Fold(word.Tokens[0]), word.Value);
        }

        return (new WordIndex([.. values.Keys]), [.. values.Values]);
    }
}
