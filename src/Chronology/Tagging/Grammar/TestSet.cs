namespace Chronology.Tagging.Grammar;

/// <summary>The tests that a class of tokens passes, as bits.</summary>
internal readonly struct TestSet(ulong[] bits) : IEquatable<TestSet>
{
    private readonly ulong[] _bits = bits;

    public TestSet(int count)
        : this(new ulong[(count + 63) / 64])
    {
    }

    public IEnumerable<ulong> Bits => _bits;

    public bool this[int test] => (_bits[test >> 6] & (1UL << (test & 63))) != 0;

    public void Add(int test) => _bits[test >> 6] |= 1UL << (test & 63);

    public bool Overlaps(bool[] tests)
    {
        for (var test = 0; test < tests.Length; test++)
        {
            if (tests[test] && this[test])
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(TestSet other) => _bits.AsSpan().SequenceEqual(other._bits);

    public override bool Equals(object? obj) => obj is TestSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _bits)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
