namespace Chronology.Tagging.Grammar;

/// <summary>Which of two matches is settled first.</summary>
internal readonly struct MatchOrder : IComparer<MatchCandidate>
{
    /// <summary>The higher priority first, then leftmost, then the longest, then more context, then the order of the rule files.</summary>
    public int Compare(MatchCandidate x, MatchCandidate y)
    {
        var order = y.Priority.CompareTo(x.Priority);
        order = order != 0 ? order : x.ExtentStart.CompareTo(y.ExtentStart);
        order = order != 0 ? order : y.ExtentEnd.CompareTo(x.ExtentEnd);
        order = order != 0 ? order : (y.End - y.Start).CompareTo(x.End - x.Start);
        return order != 0 ? order : x.Rule.CompareTo(y.Rule);
    }
}
