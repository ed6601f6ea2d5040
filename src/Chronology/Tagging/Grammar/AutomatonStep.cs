namespace Chronology.Tagging.Grammar;

/// <summary>Where a run of the automaton stands after a token: nowhere, or in a state that may be one in which rules have matched.</summary>
/// <param name="Bits">The state's number twice, plus one when rules have matched; 0 when no rule can go on.</param>
internal readonly record struct AutomatonStep(uint Bits)
{
    /// <summary>So many bits hold every step.</summary>
    public const int Width = 19;

    /// <summary>States are numbered from 1 to this.</summary>
    public const int LastState = (1 << (Width - 1)) - 1;

    public AutomatonStep(int state, bool isAccepting)
        : this(((uint)state << 1) | (isAccepting ? 1u : 0))
    {
    }

    public bool IsDead => Bits == 0;

    public bool IsAccepting => (Bits & 1) != 0;

    public int State => (int)(Bits >> 1);
}
