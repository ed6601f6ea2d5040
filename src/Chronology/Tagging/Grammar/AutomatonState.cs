using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>One state: where in which patterns a run can be.</summary>
/// <remarks>Most runs end at their first or second token, so what ends them is kept apart, as bits: the hot part of an automaton then fits into the nearest cache.</remarks>
internal sealed class AutomatonState(int[] tests, int[] accepted, int symbols)
{
    private readonly ulong[] _ends = new ulong[(symbols + 63) / 64];
    private AutomatonState?[]? _next;

    /// <summary>Points of the program that wait for a token.</summary>
    public int[] Tests { get; } = tests;

    /// <summary>Rules that have matched, in the order of the rule files.</summary>
    public int[] Accepted { get; } = accepted;

    /// <summary>True when it is known that no rule can go on with a symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EndsAt(int symbol) => (_ends[symbol >> 6] & (1UL << (symbol & 63))) != 0;

    /// <summary>The state after a symbol; null until a text needs it.</summary>
    public AutomatonState? Next(int symbol) => _next?[symbol];

    /// <summary>Keeps that no rule can go on with a symbol.</summary>
    public void EndAt(int symbol) => _ends[symbol >> 6] |= 1UL << (symbol & 63);

    /// <summary>Keeps the state after a symbol.</summary>
    public void GoOn(int symbol, AutomatonState next)
    {
        var states = _next ?? new AutomatonState?[symbols];
        states[symbol] = next;
        Volatile.Write(ref _next, states);
    }
}
