namespace Chronology.Tagging.Grammar;

/// <summary>A rule that matched, before overlaps are settled; items half open.</summary>
/// <param name="Start">First item of the whole match, context included.</param>
internal readonly record struct MatchCandidate(int Rule, int Priority, int Start, int End, int ExtentStart, int ExtentEnd);
