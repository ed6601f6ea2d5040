namespace Chronology.Events.Merging;

/// <summary>Whether two passages tell of one event, and why or why not, in words for <c>explain</c>.</summary>
internal readonly record struct MergeVerdict(bool Same, string Reason)
{
    public static MergeVerdict Yes(string reason) => new(true, reason);

    public static MergeVerdict No(string reason) => new(false, reason);
}
