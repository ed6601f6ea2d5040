namespace Chronology.Tagging.Grammar;

/// <summary>From a word, however written, to its class: one hash of the lower-cased letters, one probe.</summary>
internal sealed class WordTable
{
    private readonly string?[] _words;
    private readonly int[] _classes;
    private readonly int _mask;
    private readonly int _longest;
    private readonly int[] _unknown;

    /// <param name="classes">For each lower-cased word its class in each <see cref="WordCase"/>.</param>
    /// <param name="unknown">The classes of words that are not listed.</param>
    public WordTable(IReadOnlyDictionary<string, int[]> classes, int[] unknown)
    {
        var size = 64;
        while (size < classes.Count * 4)
        {
            size *= 2;
        }

        (_mask, _unknown, _words, _classes) = (size - 1, unknown, new string?[size], new int[size * 3]);
        foreach (var (word, byCase) in classes)
        {
            var slot = Hash(word) & _mask;
            while (_words[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _words[slot] = word;
            byCase.CopyTo(_classes, slot * 3);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    public int ClassOf(ReadOnlySpan<char> word)
    {
        var wordCase = CaseOf(word);
        if (word.Length > _longest)
        {
            return _unknown[(int)wordCase];
        }

        for (var slot = Hash(word) & _mask; _words[slot] is { } known; slot = (slot + 1) & _mask)
        {
            if (Matches(known, word))
            {
                return _classes[(slot * 3) + (int)wordCase];
            }
        }

        return _unknown[(int)wordCase];
    }

    public static WordCase CaseOf(ReadOnlySpan<char> word) =>
        !IsUpper(word[0]) ? WordCase.Lower : word.Length > 1 && IsUpper(word[1]) && IsUpper(word[^1]) ? WordCase.Upper : WordCase.Capital;

    /// <summary>One letter in lower case; the typographic apostrophe counts as the plain one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : Text.Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    public static string Fold(string word) => string.Create(word.Length, word, (span, w) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(w[i]);
        }
    });

    private static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 0x01000193u;
        }

        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private static bool Matches(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (known[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }
}
