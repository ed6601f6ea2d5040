namespace Chronology.Events.Merging;

/// <summary>Whether two passages tell of one event, and why or why not, in words for <c>explain</c>.</summary>
internal readonly record struct MergeVerdict(bool Same, string Reason, bool IsForbidden = false)
{
    public static MergeVerdict Yes(string reason) => new(true, reason);

    /// <summary>Something in the words keeps the two apart, whatever else they share.</summary>
    public static MergeVerdict Forbid(string reason) => new(false, reason, true);

    public static MergeVerdict No(string reason) => new(false, reason);
}
