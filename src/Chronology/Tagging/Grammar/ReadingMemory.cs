namespace Chronology.Tagging.Grammar;

/// <summary>Remembers how rules read the sequences of symbols that they match: a text says the same things again and again.</summary>
internal sealed class ReadingMemory(RuleSet rules)
{
    private const int Size = 1 << 12;

    private readonly PatternMatcher _matcher = new(rules.Program, rules.Classes);
    private readonly Row<SlotSpan> _slots = new();
    private readonly Row<MatchReading> _found = new();
    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>How the rules that a state accepts read the items; those that mark nothing of them are left out.</summary>
    public MatchReading[] Of(AutomatonState state, SymbolSequence items, int start, int end)
    {
        var symbols = items.Symbols[start..end];
        ref var entry = ref _entries[Place(symbols)];
        if (entry is null || entry.State != state || !symbols.SequenceEqual(entry.Symbols))
        {
            entry = new Entry(state, symbols.ToArray(), Read(state, items, start, end));
        }

        return entry.Readings;
    }

    private MatchReading[] Read(AutomatonState state, SymbolSequence items, int start, int end)
    {
        _found.Clear();
        foreach (var rule in state.Accepted)
        {
            if (_matcher.TryMatch(rule, items, start, end, _slots, out var extentStart, out var extentEnd) && extentEnd > extentStart)
            {
                for (var i = 0; i < _slots.Count; i++)
                {
                    _slots[i] = _slots[i] with { Start = _slots[i].Start - start, End = _slots[i].End - start };
                }

                _found.Add(new MatchReading(rule, _slots.ToArray(), extentStart - start, extentEnd - start));
            }
        }

        return _found.ToArray();
    }

    private static int Place(ReadOnlySpan<int> symbols)
    {
        var hash = 0u;
        foreach (var symbol in symbols)
        {
            hash = (hash + (uint)symbol) * 0x9E37_79B9;
        }

        return (int)(hash >> 20);
    }

    private sealed record Entry(AutomatonState State, int[] Symbols, MatchReading[] Readings);
}
