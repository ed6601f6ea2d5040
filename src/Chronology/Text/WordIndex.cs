using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chronology.Text;

/// <summary>Finds words whatever their case: the first eight letters at once, one probe.</summary>
/// <remarks>Read only once it is made; safe to share between threads.</remarks>
internal sealed class WordIndex
{
    private const int KeyLength = 8;
    private const ulong SmallLetters = 0x2020_2020_2020_2020;
    private const int NumberBits = 20;
    private const uint NumberMask = (1 << NumberBits) - 1;
    private const uint GoesOn = 1 << NumberBits;
    private const int TagShift = NumberBits + 1;

    private readonly string[] _words;

    /// <summary>The words by their number, which is their place in the list plus one; first one that is never met.</summary>
    private readonly Entry[] _entries;

    /// <summary>
    /// From below: a word's number, 0 for an empty slot; whether another word that belongs here stands further on; and some bits of the hash.
    /// Small, so that the many words of a text that are in no index are looked for in the nearest cache.
    /// </summary>
    private readonly uint[] _slots;
    private readonly int _shift;
    private readonly int _longest;

    /// <param name="words">Folded, each once.</param>
    public WordIndex(string[] words)
    {
        var size = 64;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)words.Length, NumberMask);
        (_words, _slots, _shift, _entries) = (words, new uint[size], BitOperations.LeadingZeroCount((ulong)size) + 1, new Entry[words.Length + 1]);
        for (var i = 0; i < words.Length; i++)
        {
            var (key, length) = (SlowKey(words[i]), words[i].Length);
            var hash = Hash(key, length);
            var at = Place(hash);
            while (_slots[at] != 0)
            {
                _slots[at] |= GoesOn;
                at = Next(at);
            }

            var isWhole = length <= KeyLength && words[i].All(char.IsAsciiLetter);
            _entries[i + 1] = new Entry(key, isWhole ? length : -length);
            _slots[at] = (uint)(i + 1) | (Tag(hash) << TagShift);
            _longest = Math.Max(_longest, length);
        }
    }

    /// <summary>The word's place in the list that the index was made of; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, 0, word.Length);

    /// <summary>The same for a word within a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> text, int start, int length)
    {
        if ((uint)(length - 1) >= (uint)_longest)
        {
            return -1;
        }

        if (start + KeyLength > text.Length)
        {
            return FindSlowly(text, start, length);
        }

        var letters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text[start..])))
            & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length));
        if (Vector128.GreaterThanAny(letters, Vector128.Create((ushort)127)))
        {
            return FindSlowly(text, start, length);
        }

        var key = Vector128.Narrow(letters, letters).AsUInt64().ToScalar() | SmallLetters;
        var hash = Hash(key, length);
        var slot = _slots[Place(hash)];

        // Half of a text's words are in no index, in no order: a branch on it would be guessed wrong every other time, so the rare questions come first.
        var number = slot & NumberMask & (uint)-(slot >> TagShift == Tag(hash) ? 1 : 0);
        ref readonly var entry = ref _entries[number];
        var isKey = entry.Key == key ? 1 : 0;
        var isHit = isKey & (entry.Length == length ? 1 : 0);
        var isOpen = (isKey & (entry.Length == -length ? 1 : 0)) | ((int)(slot >> NumberBits) & 1 & ~isHit);
        return isOpen != 0 ? FindFrom(key, text, start, length) : (isHit * (int)number) - 1;
    }

    /// <summary>One letter in lower case; the typographic apostrophe counts as the plain one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindSlowly(ReadOnlySpan<char> text, int start, int length) => FindFrom(SlowKey(text.Slice(start, length)), text, start, length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindFrom(ulong key, ReadOnlySpan<char> text, int start, int length)
    {
        for (var at = Place(Hash(key, length)); _slots[at] != 0; at = Next(at))
        {
            var number = _slots[at] & NumberMask;
            if (_entries[number].Key == key && Matches(_words[number - 1], text.Slice(start, length)))
            {
                return (int)number - 1;
            }
        }

        return -1;
    }

    private static ulong Hash(ulong key, int length) => (key + (ulong)length) * 0x9E37_79B9_7F4A_7C15;

    private int Place(ulong hash) => (int)(hash >> _shift);

    private int Next(int at) => (at + 1) & (_slots.Length - 1);

    private static uint Tag(ulong hash) => (uint)hash >> TagShift;

    private static ulong SlowKey(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        for (var i = Math.Min(word.Length, KeyLength) - 1; i >= 0; i--)
        {
            key = (key << 8) | (byte)Fold(word[i]);
        }

        return key | SmallLetters;
    }

    private static bool Matches(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != word[i] && known[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="Length">Of the word; negative when the key does not tell all of it.</param>
    private readonly record struct Entry(ulong Key, int Length);
}
