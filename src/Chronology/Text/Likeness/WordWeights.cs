namespace Chronology.Text.Likeness;

/// <summary>Weighs words by how few passages hold them (tf-idf), so that what sets a passage apart counts.</summary>
internal sealed class WordWeights
{
    /// <summary>Letters of a word that count: "explode", "exploded" and "explodes" are one.</summary>
    private const int StemLength = 7;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _passagesWith = [];
    private readonly List<string> _written = [];
    private int _passages;

    public WordWeights() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts a passage's words, each once.</summary>
    /// <returns>The passage's words, for <see cref="Vector"/> once all are counted.</returns>
    public int[] Learn(ReadOnlySpan<char> passage)
    {
        var words = Read(passage);
        foreach (var word in words.Distinct())
        {
            _passagesWith[word]++;
        }

        _passages++;
        return words;
    }

    public WordVector Vector(int[] words)
    {
        var counts = words.CountBy(static w => w).OrderBy(static w => w.Key).ToList();
        return WordVector.Unit(
            [.. counts.Select(static w => w.Key)],
            [.. counts.Select(w => (1 + Math.Log(w.Value)) * Math.Log((1.0 + _passages) / _passagesWith[w.Key]))]);
    }

    /// <summary>The passage by its heaviest words only; shorter than 1, by so much as the other words weigh.</summary>
    /// <param name="most">How many words at most; of equals the one that came first.</param>
    /// <param name="mostPassages">A word that more passages hold is left out, and so is one that no other holds.</param>
    public WordVector Heaviest(int[] words, int most, int mostPassages)
    {
        var whole = Vector(words);
        var kept = Enumerable.Range(0, whole.Words.Length).Where(i => _passagesWith[whole.Words[i]] > 1 && _passagesWith[whole.Words[i]] <= mostPassages)
            .OrderByDescending(i => whole.Weights[i]).Take(most).Order().ToList();
        return new WordVector([.. kept.Select(i => whole.Words[i])], [.. kept.Select(i => whole.Weights[i])]);
    }

    /// <returns>A word, by its number, as it was written where it came first.</returns>
    public string Written(int word) => _written[word];

    private int[] Read(ReadOnlySpan<char> passage)
    {
        var words = new List<int>();
        Span<char> stem = stackalloc char[StemLength];
        for (var i = 0; i < passage.Length;)
        {
            var (start, length) = (i, 0);
            for (; i < passage.Length && char.IsLetterOrDigit(passage[i]); i++)
            {
                if (length < StemLength)
                {
                    stem[length++] = char.ToLowerInvariant(passage[i]);
                }
            }

            if (length > 1)
            {
                words.Add(NumberOf(stem[..length], passage[start..i]));
            }

            i += length == 0 ? 1 : 0;
        }

        return [.. words];
    }

    private int NumberOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> written)
    {
        if (!_lookup.TryGetValue(stem, out var number))
        {
            number = _passagesWith.Count;
            _lookup[stem] = number;
            _passagesWith.Add(0);
            _written.Add(written.ToString());
        }

        return number;
    }
}
