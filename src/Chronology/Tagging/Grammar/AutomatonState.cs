namespace Chronology.Tagging.Grammar;

/// <summary>One state: where in which patterns a run can be.</summary>
/// <param name="Tests">Points of the program that wait for a token.</param>
/// <param name="Accepted">Rules that have matched, in the order of the rule files.</param>
internal sealed record AutomatonState(int[] Tests, int[] Accepted);
