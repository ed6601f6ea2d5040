using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Remembers what words came to, reading by reading: values are the same wherever the same words stand.</summary>
internal sealed class ValueMemory
{
    private const int Bits = 14;
    private const int LongestText = 48;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

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
        var left = MemoryMarshal.AsBytes(words[..Math.Min(words.Length, LongestText)]);
        for (; left.Length >= sizeof(ulong); left = left[sizeof(ulong)..])
        {
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(left)) * Factor, 32);
        }

        for (; left.Length > 0; left = left[sizeof(char)..])
        {
            hash = (hash + BinaryPrimitives.ReadUInt16LittleEndian(left)) * Factor;
        }

        return (int)((hash * Factor) >> (64 - Bits));
    }

    private readonly record struct Entry(MatchReading? Reading, string? Words, TemporalValue? Value);
}
