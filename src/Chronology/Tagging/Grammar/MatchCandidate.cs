namespace Chronology.Tagging.Grammar;

/// <summary>A rule that matched, before overlaps are settled; items half open.</summary>
/// <param name="Start">First item of the whole match, context included.</param>
internal readonly record struct MatchCandidate(MatchReading Reading, int Start, int End)
{
    public int Priority => Reading.Priority;

    /// <summary>The rule's place in the rule files.</summary>
    public int Rule => Reading.Number;

    public int ExtentStart => Start + Reading.ExtentStart;

    public int ExtentEnd => Start + Reading.ExtentEnd;
}
