using System.Runtime.InteropServices;

namespace Chronology.Text;

/// <summary>Finds words whatever their case: one hash of a word's two ends, one probe.</summary>
/// <remarks>Read only once it is made; safe to share between threads.</remarks>
internal sealed class WordIndex
{
    private const ulong LowerCase = 0x0020_0020_0020_0020;
    private const ulong Wide = 0xFF80_FF80_FF80_FF80;

    private readonly string[] _words;
    private readonly Slot[] _slots;
    private readonly int _mask;
    private readonly int _longest;

    /// <param name="words">Folded, each once.</param>
    public WordIndex(string[] words)
    {
        var size = 64;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        (_words, _slots, _mask) = (words, new Slot[size], size - 1);
        for (var i = 0; i < words.Length; i++)
        {
            var hash = Hash(words[i]);
            var slot = (int)hash & _mask;
            while (_slots[slot].Number != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new Slot(hash, i + 1);
            _longest = Math.Max(_longest, words[i].Length);
        }
    }

    /// <summary>The word's place in the list that the index was made of; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest || word.IsEmpty)
        {
            return -1;
        }

        var hash = Hash(word);
        for (var slot = (int)hash & _mask; _slots[slot].Number != 0; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Hash == hash && Matches(_words[_slots[slot].Number - 1], word))
            {
                return _slots[slot].Number - 1;
            }
        }

        return -1;
    }

    /// <summary>One letter in lower case; the typographic apostrophe counts as the plain one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    private static uint Hash(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return HashShort(word);
        }

        var first = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[..4]));
        var last = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^4..]));
        if (((first | last) & Wide) != 0)
        {
            (first, last) = (FoldFour(word[..4]), FoldFour(word[^4..]));
        }

        return Mix(first | LowerCase, last | LowerCase, word.Length);
    }

    private static uint HashShort(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        foreach (var c in word)
        {
            letters = (letters << 16) | (uint)(Fold(c) | 0x20);
        }

        return Mix(letters, 0, word.Length);
    }

    private static uint Mix(ulong first, ulong last, int length)
    {
        var mixed = ((first * 0x9E37_79B9_7F4A_7C15) ^ (last + (ulong)length)) * 0xC2B2_AE3D_27D4_EB4F;
        return (uint)(mixed >> 32);
    }

    private static ulong FoldFour(ReadOnlySpan<char> letters)
    {
        Span<char> folded = stackalloc char[4];
        for (var i = 0; i < 4; i++)
        {
            folded[i] = Fold(letters[i]);
        }

        return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(folded));
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

    private readonly record struct Slot(uint Hash, int Number);
}
