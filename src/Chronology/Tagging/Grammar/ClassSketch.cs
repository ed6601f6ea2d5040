using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Which classes of tokens can go on from each state, in so few bits that those of all common states stay in the nearest cache.</summary>
/// <remarks>Several classes share a bit: a bit that is not set is certain, one that is set has to be asked about elsewhere.</remarks>
internal sealed class ClassSketch(TokenClasses classes)
{
    private const int WordsEach = 4;
    private const int BitsEach = 8;

    private readonly Dictionary<int, ulong[]> _ofTests = [];
    private ulong[] _bits = new ulong[64 * WordsEach];

    /// <summary>False when it is certain that no rule goes on from a state with a symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayGoOn(int state, int symbol)
    {
        var bit = BitOf(symbol >> 1);
        return ((_bits[(state * WordsEach) + (bit >> 6)] >> (bit & 63)) & 1) != 0;
    }

    /// <summary>Keeps what a state waits for, before any run can be in it.</summary>
    /// <param name="points">Those of the program that wait for a token.</param>
    public void Add(int state, int[] points, PatternProgram program)
    {
        var bits = _bits;
        if ((state + 1) * WordsEach > bits.Length)
        {
            bits = new ulong[bits.Length * 2];
            Array.Copy(_bits, bits, _bits.Length);
        }

        foreach (var point in points)
        {
            var own = OfTest(program.Code[point].A);
            for (var i = 0; i < WordsEach; i++)
            {
                bits[(state * WordsEach) + i] |= own[i];
            }
        }

        Volatile.Write(ref _bits, bits);
    }

    private ulong[] OfTest(int test)
    {
        if (!_ofTests.TryGetValue(test, out var bits))
        {
            _ofTests.Add(test, bits = new ulong[WordsEach]);
            for (var c = 0; c < classes.Count; c++)
            {
                if (classes.Passes(c, test))
                {
                    bits[BitOf(c) >> 6] |= 1UL << (BitOf(c) & 63);
                }
            }
        }

        return bits;
    }

    private static int BitOf(int tokenClass) => (int)(((uint)tokenClass * 0x9E37_79B9) >> (32 - BitsEach));
}
