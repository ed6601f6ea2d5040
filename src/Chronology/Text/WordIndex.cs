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

    private readonly string[] _words;
    private readonly Slot[] _slots;
    private readonly int _mask;
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

        (_words, _slots, _mask, _shift) = (words, new Slot[size], size - 1, BitOperations.LeadingZeroCount((ulong)size) + 1);
        for (var i = 0; i < words.Length; i++)
        {
            var key = SlowKey(words[i]);
            var at = Place(key, words[i].Length);
            while (_slots[at].Number != 0)
            {
                _slots[at] = _slots[at] with { GoesOn = true };
                at = (at + 1) & _mask;
            }

            var isWhole = words[i].Length <= KeyLength && words[i].All(char.IsAsciiLetter);
            _slots[at] = new Slot(key, i + 1, (short)(isWhole ? words[i].Length : -words[i].Length), !isWhole);
            _longest = Math.Max(_longest, words[i].Length);
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
            return FindSlowly(text.Slice(start, length));
        }

        var letters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text[start..])))
            & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length));
        if (Vector128.GreaterThanAny(letters, Vector128.Create((ushort)127)))
        {
            return FindSlowly(text.Slice(start, length));
        }

        var key = Vector128.Narrow(letters, letters).AsUInt64().ToScalar() | SmallLetters;
        var at = Place(key, length);
        ref readonly var slot = ref _slots[at];

        // Half of a text's words are in no index, in no order: a branch on it would be guessed wrong every other time, so the rare question comes first.
        var hit = ((slot.Key == key ? 1 : 0) & (slot.Length == length ? 1 : 0)) * slot.Number;
        return slot.GoesOn && hit == 0 ? FindFrom(at, key, text.Slice(start, length)) : hit - 1;
    }

    /// <summary>One letter in lower case; the typographic apostrophe counts as the plain one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    private int FindSlowly(ReadOnlySpan<char> word)
    {
        var key = SlowKey(word);
        return FindFrom(Place(key, word.Length), key, word);
    }

    private int FindFrom(int at, ulong key, ReadOnlySpan<char> word)
    {
        for (; _slots[at].Number != 0; at = (at + 1) & _mask)
        {
            if (_slots[at].Key == key && Matches(_words[_slots[at].Number - 1], word))
            {
                return _slots[at].Number - 1;
            }
        }

        return -1;
    }

    private int Place(ulong key, int length) => (int)(((key + (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> _shift);

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

    /// <param name="Number">The word's place plus one; 0 for an empty slot.</param>
    /// <param name="Length">Of the word; negative when the key does not tell all of it.</param>
    /// <param name="GoesOn">True when the word must be compared, or when another that belongs here stands further on.</param>
    private readonly record struct Slot(ulong Key, int Number, short Length, bool GoesOn);
}
