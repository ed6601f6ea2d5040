namespace Chronology.Tagging.Grammar;

/// <summary>The tests that a class of tokens passes, as bits.</summary>
internal sealed class TestSet(ulong[] bits) : IEquatable<TestSet>
{
    public TestSet(int count)
        : this(new ulong[(count + 63) / 64])
    {
    }

    public ReadOnlySpan<ulong> Bits => bits;

    public void Add(int test) => bits[test >> 6] |= 1UL << (test & 63);

    public TestSet Copy() => new((ulong[])bits.Clone());

    public bool Overlaps(TestSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            if ((bits[i] & other.Bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(TestSet? other) => other is not null && bits.AsSpan().SequenceEqual(other.Bits);

    public override bool Equals(object? obj) => Equals(obj as TestSet);

    public override int GetHashCode()
    {
        ulong hash = 17;
        foreach (var part in bits)
        {
            hash = (hash ^ part) * 0x9E37_79B9_7F4A_7C15;
        }

        return (int)(hash >> 32);
    }
}
