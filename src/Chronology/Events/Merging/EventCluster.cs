using Chronology.Dates;

namespace Chronology.Events.Merging;

/// <summary>The mentions that are one event, growing.</summary>
internal sealed class EventCluster(DatedMention first)
{
    private readonly List<DatedMention> _members = [first];

    /// <summary>The member that the others were held against: the one told most finely.</summary>
    public DatedMention Head { get; } = first;

    public ResolvedDate Date { get; private set; } = first.Date;

    public IReadOnlyList<DatedMention> Members => _members;

    /// <summary>Why each member after the first is here.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Other events that a member could belong to as well.</summary>
    public List<string> Doubts { get; } = [];

    /// <summary>Documents whose undated lead may mean this event.</summary>
    public List<string> PossibleSources { get; } = [];

    public void Join(DatedMention mention, ResolvedDate date, string reason)
    {
        _members.Add(mention);
        Date = date;
        Reasons.Add(reason);
    }
}
