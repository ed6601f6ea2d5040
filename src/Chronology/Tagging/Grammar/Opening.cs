using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Where the runs of some rules begin, with the first step of each symbol, since every place of a text is asked about it.</summary>
internal sealed class Opening
{
    private static readonly AutomatonStep Unknown = new(uint.MaxValue);

    private readonly AutomatonStep _start;
    private readonly AutomatonStep[] _steps;

    public Opening(AutomatonStep start, int symbols)
    {
        (_start, _steps) = (start, new AutomatonStep[symbols]);
        Array.Fill(_steps, Unknown);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AutomatonStep Step(AutomatonStates states, int symbol)
    {
        var step = _steps[symbol];
        return step != Unknown ? step : Ask(states, symbol);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AutomatonStep Ask(AutomatonStates states, int symbol) => _steps[symbol] = states.Step(_start, symbol);
}
