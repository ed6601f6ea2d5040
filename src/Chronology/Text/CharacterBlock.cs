using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chronology.Text;

/// <summary>What each of 64 neighbouring characters is, a bit for each: what is in none of the three sets of runs is a symbol.</summary>
/// <remarks>Plain ASCII, which most text is, costs a few instructions for sixteen characters; others are looked at one by one.</remarks>
internal readonly struct CharacterBlock
{
    public const int Length = 64;

    private CharacterBlock(ulong letters, ulong digits, ulong whites, ulong marks) => (Letters, Digits, Whites, Marks) = (letters, digits, whites, marks);

    public ulong Letters { get; }

    public ulong Digits { get; }

    public ulong Whites { get; }

    /// <summary>Symbols that can be more than one character long: apostrophes and what is beyond ASCII.</summary>
    public ulong Marks { get; }

    public ulong Symbols => ~(Letters | Digits | Whites);

    /// <summary>Reads from a place on; behind the text's end all is white.</summary>
    public static CharacterBlock Read(ReadOnlySpan<char> text, int start)
    {
        if (start + Length <= text.Length)
        {
            return Read(text.Slice(start, Length), text, start);
        }

        Span<char> padded = stackalloc char[Length];
        padded.Fill(' ');
        text[start..].CopyTo(padded);
        return Read(padded, text, start);
    }

    private static CharacterBlock Read(ReadOnlySpan<char> block, ReadOnlySpan<char> text, int start)
    {
        ulong letters = 0, digits = 0, whites = 0, apostrophes = 0, wide = 0;
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        for (var i = 0; i < Length; i += Vector128<byte>.Count)
        {
            // Beyond ASCII every character keeps its highest bit, so that it is in no set.
            var characters = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)(i + Vector128<ushort>.Count)));
            letters |= Bits(Vector128.LessThan((characters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))) << i;
            digits |= Bits(Vector128.LessThan(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)10))) << i;
            whites |= Bits(Vector128.LessThanOrEqual(characters, Vector128.Create((byte)' ')) | Vector128.Equals(characters, Vector128.Create((byte)127))) << i;
            apostrophes |= Bits(Vector128.Equals(characters, Vector128.Create((byte)'\''))) << i;
            wide |= Bits(characters) << i;
        }

        for (var left = wide; left != 0; left &= left - 1)
        {
            var bit = left & (0 - left);
            switch (Tokenizer.KindAt(text, start + BitOperations.TrailingZeroCount(left)))
            {
                case CharacterKind.Letter:
                    letters |= bit;
                    break;
                case CharacterKind.Digit:
                    digits |= bit;
                    break;
                case CharacterKind.White:
                    whites |= bit;
                    break;
            }
        }

        return new CharacterBlock(letters, digits, whites, apostrophes | (wide & ~(letters | digits | whites)));
    }

    private static ulong Bits(Vector128<byte> set) => set.ExtractMostSignificantBits();
}
