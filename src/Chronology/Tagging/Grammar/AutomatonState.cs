namespace Chronology.Tagging.Grammar;

/// <summary>One state: where in which patterns a run can be.</summary>
internal sealed class AutomatonState(int[] tests, int[] accepted, int symbols)
{
    /// <summary>Points of the program that wait for a token.</summary>
    public int[] Tests { get; } = tests;

    /// <summary>Rules that have matched, in the order of the rule files.</summary>
    public int[] Accepted { get; } = accepted;

    /// <summary>The state after each symbol, null until a text needs it.</summary>
    public AutomatonState?[] Next { get; } = new AutomatonState?[symbols];
}
