namespace Chronology.Events.Importance;

/// <summary>Weighs words by how few passages hold them (tf-idf), so that what sets a passage apart counts.</summary>
internal sealed class WordWeights
{
    /// <summary>Letters of a word that count: "explode", "exploded" and "explodes" are one.</summary>
    private const int StemLength = 7;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _passagesWith = [];
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

    private int[] Read(ReadOnlySpan<char> passage)
    {
        var words = new List<int>();
        Span<char> stem = stackalloc char[StemLength];
        for (var i = 0; i < passage.Length;)
        {
            var length = 0;
            for (; i < passage.Length && char.IsLetterOrDigit(passage[i]); i++)
            {
                if (length < StemLength)
                {
                    stem[length++] = char.ToLowerInvariant(passage[i]);
                }
            }

            if (length > 1)
            {
                words.Add(NumberOf(stem[..length]));
            }

            i += length == 0 ? 1 : 0;
        }

        return [.. words];
    }

    private int NumberOf(ReadOnlySpan<char> stem)
    {
        if (!_lookup.TryGetValue(stem, out var number))
        {
            number = _passagesWith.Count;
            _lookup[stem] = number;
            _passagesWith.Add(0);
        }

        return number;
    }
}
