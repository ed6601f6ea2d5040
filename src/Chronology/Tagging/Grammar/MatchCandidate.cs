namespace Chronology.Tagging.Grammar;

/// <summary>A rule that matched, before overlaps are settled; items half open.</summary>
/// <param name="Start">First item of the whole match, context included.</param>
internal readonly record struct MatchCandidate(int Rule, int Priority, int Start, int End, int ExtentStart, int ExtentEnd) : IComparable<MatchCandidate>
{
    /// <summary>The higher priority first, then leftmost, then the longest, then more context, then the order of the rule files.</summary>
    public int CompareTo(MatchCandidate other)
    {
        var order = other.Priority.CompareTo(Priority);
        order = order != 0 ? order : ExtentStart.CompareTo(other.ExtentStart);
        order = order != 0 ? order : other.ExtentEnd.CompareTo(ExtentEnd);
        order = order != 0 ? order : (other.End - other.Start).CompareTo(End - Start);
        return order != 0 ? order : Rule.CompareTo(other.Rule);
    }
}
