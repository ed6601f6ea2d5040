using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>A named list of words, each with the value that constructors read.</summary>
/// <param name="Words">One-token entries: the token as written, and its value.</param>
/// <param name="Phrases">Entries of several tokens.</param>
internal sealed record Lexicon(string Name, ImmutableArray<LexiconEntry> Words, ImmutableArray<LexiconEntry> Phrases)
{
    private WordIndex? _index;
    private string[] _values = [];

    /// <summary>The value of a one-token entry, however it is written; null when there is none.</summary>
    public string? ValueOf(ReadOnlySpan<char> word) => (Volatile.Read(ref _index) ?? Index()).Find(word) is >= 0 and var at ? _values[at] : null;

    /// <summary>Made when it is first asked for; every thread would make the same.</summary>
    private WordIndex Index()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in Words)
        {
            values.TryAdd(WordTable.Fold(word.Tokens[0]), word.Value);
        }

        var index = new WordIndex([.. values.Keys]);
        _values = [.. values.Values];
        Volatile.Write(ref _index, index);
        return index;
    }
}
