using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Where the runs of some rules begin, with the first step of each symbol, since every place of a text is asked about it.</summary>
internal sealed class Opening
{
    private readonly AutomatonStep _start;

    /// <summary>The bits of each step plus one; 0 before it was asked for.</summary>
    private readonly uint[] _steps;

    public Opening(AutomatonStep start, int symbols) => (_start, _steps) = (start, new uint[symbols]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AutomatonStep Step(AutomatonStates states, int symbol)
    {
        var step = _steps[symbol];
        return step != 0 ? new AutomatonStep(step - 1) : Ask(states, symbol);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AutomatonStep Ask(AutomatonStates states, int symbol)
    {
        var step = states.Step(_start, symbol);
        _steps[symbol] = step.Bits + 1;
        return step;
    }
}
