using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Where the states go with the symbols that texts have shown them: one flat table, so that a step is mostly one look at one place.</summary>
/// <remarks>One thread adds at a time, while others read: a reader who misses what is just being added has to ask again.</remarks>
internal sealed class TransitionTable
{
    private const int SymbolBits = 27;

    /// <summary>Each holds state, symbol and step, from above; 0 is empty, as states are numbered from 1.</summary>
    private readonly ulong[] _slots;
    private readonly int _shift;

    public TransitionTable(int size) => (_slots, _shift) = (new ulong[size], BitOperations.LeadingZeroCount((ulong)size) + 1);

    public int Count { get; private set; }

    /// <summary>Half of the slots stay empty, so that a search is short.</summary>
    public bool IsFull => Count * 2 >= _slots.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(int state, int symbol, out AutomatonStep step)
    {
        var slots = _slots;
        var key = Key(state, symbol);
        for (var at = Place(key); ; at++)
        {
            var slot = Volatile.Read(ref slots[at & (slots.Length - 1)]);
            if (slot >> AutomatonStep.Width == key)
            {
                step = new AutomatonStep((uint)slot & ((1u << AutomatonStep.Width) - 1));
                return true;
            }

            if (slot == 0)
            {
                step = default;
                return false;
            }
        }
    }

    public void Add(int state, int symbol, AutomatonStep step) => Add((Key(state, symbol) << AutomatonStep.Width) | step.Bits);

    /// <summary>A table with the same steps and twice the room.</summary>
    public TransitionTable Grown()
    {
        var grown = new TransitionTable(_slots.Length * 2);
        foreach (var slot in _slots)
        {
            if (slot != 0)
            {
                grown.Add(slot);
            }
        }

        return grown;
    }

    private static ulong Key(int state, int symbol) => ((ulong)state << SymbolBits) | (uint)symbol;

    private void Add(ulong slot)
    {
        var at = Place(slot >> AutomatonStep.Width);
        while (_slots[at & (_slots.Length - 1)] != 0)
        {
            at++;
        }

        Volatile.Write(ref _slots[at & (_slots.Length - 1)], slot);
        Count++;
    }

    private int Place(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> _shift);
}
