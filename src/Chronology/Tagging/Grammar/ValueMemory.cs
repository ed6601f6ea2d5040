namespace Chronology.Tagging.Grammar;

/// <summary>Remembers what words came to, reading by reading: values are the same wherever the same words stand.</summary>
internal sealed class ValueMemory
{
    private const int Bits = 14;
    private const int LongestText = 48;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>False when the words are new to the reading; then <see cref="Keep"/> can be told their value.</summary>
    public bool TryRecall(MatchReading reading, ReadOnlySpan<char> words, out TemporalValue? value)
    {
        ref readonly var entry = ref _entries[Place(reading, words)];
        var isKnown = entry.Reading == reading && words.SequenceEqual(entry.Words);
        value = isKnown ? entry.Value : null;
        return isKnown;
    }

    /// <param name="value">Null when the words name no time.</param>
    public void Keep(MatchReading reading, ReadOnlySpan<char> words, TemporalValue? value)
    {
        if (words.Length <= LongestText)
        {
            _entries[Place(reading, words)] = new Entry(reading, words.ToString(), value);
        }
    }

    private static int Place(MatchReading reading, ReadOnlySpan<char> words)
    {
        var hash = ((ulong)reading.Number << 32) + (ulong)words.Length;
        foreach (var c in words[..Math.Min(words.Length, LongestText)])
        {
            hash = (hash + c) * 0x9E37_79B9_7F4A_7C15;
        }

        return (int)(hash >> (64 - Bits));
    }

    private readonly record struct Entry(MatchReading? Reading, string? Words, TemporalValue? Value);
}
