namespace Chronology.Tagging.Grammar;

/// <summary>Remembers how rules read the sequences of symbols that they match: a text says the same things again and again.</summary>
internal sealed class ReadingMemory(RuleSet rules)
{
    private const int Bits = 14;

    /// <summary>Sequences of so many symbols, nearly all, are told apart by a key.</summary>
    private const int KeyLength = 5;
    private const int SymbolBits = 21;

    private readonly PatternMatcher _matcher = new(rules.Program, rules.Classes);
    private readonly Row<SlotSpan> _slots = new();
    private readonly Entry[] _short = new Entry[1 << Bits];
    private readonly LongEntry?[] _long = new LongEntry?[1 << Bits];

    /// <summary>How the rules that a state accepts read the items, as a chain; those that mark nothing of them are left out.</summary>
    /// <param name="state">Where the stage's rules are after the items.</param>
    public MatchReading? Of(AutomatonState state, int stage, SymbolSequence items, int start, int end)
    {
        var symbols = items.Symbols[start..end];
        if (symbols.Length > KeyLength || rules.Classes.Count >= 1 << (SymbolBits - 1))
        {
            return OfLong(state, symbols, items, start);
        }

        var (low, high) = ((ulong)stage + 1, 0UL);
        foreach (var symbol in symbols)
        {
            high = (high << SymbolBits) | (low >> (64 - SymbolBits));
            low = (low << SymbolBits) | (uint)symbol;
        }

        ref var entry = ref _short[(int)(((low ^ (high * 0x9E37_79B9_7F4A_7C15)) * 0x9E37_79B9_7F4A_7C15) >> (64 - Bits))];
        if (entry.Low != low || entry.High != high)
        {
            entry = new Entry(low, high, Read(state, items, start, end));
        }

        return entry.First;
    }

    private MatchReading? OfLong(AutomatonState state, ReadOnlySpan<int> symbols, SymbolSequence items, int start)
    {
        ref var entry = ref _long[Place(symbols)];
        if (entry is null || entry.State != state || !symbols.SequenceEqual(entry.Symbols))
        {
            entry = new LongEntry(state, symbols.ToArray(), Read(state, items, start, start + symbols.Length));
        }

        return entry.First;
    }

    private MatchReading? Read(AutomatonState state, SymbolSequence items, int start, int end)
    {
        MatchReading? first = null;
        for (var i = state.Accepted.Length - 1; i >= 0; i--)
        {
            var rule = state.Accepted[i];
            if (_matcher.TryMatch(rule, items, start, end, _slots, out var extentStart, out var extentEnd) && extentEnd > extentStart)
            {
                for (var slot = 0; slot < _slots.Count; slot++)
                {
                    _slots[slot] = _slots[slot] with { Start = _slots[slot].Start - start, End = _slots[slot].End - start };
                }

                first = new MatchReading(rules.Rules[rule], rule, _slots.ToArray(), extentStart - start, extentEnd - start, first);
            }
        }

        return first;
    }

    private static int Place(ReadOnlySpan<int> symbols)
    {
        var hash = 0u;
        foreach (var symbol in symbols)
        {
            hash = (hash + (uint)symbol) * 0x9E37_79B9;
        }

        return (int)(hash >> (32 - Bits));
    }

    /// <param name="High">Above the symbols stands the stage plus one, which makes the number of symbols plain.</param>
    private readonly record struct Entry(ulong Low, ulong High, MatchReading? First);

    private sealed record LongEntry(AutomatonState State, int[] Symbols, MatchReading? First);
}
