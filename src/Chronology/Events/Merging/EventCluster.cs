using Chronology.Dates;

namespace Chronology.Events.Merging;

/// <summary>The mentions that are one event, growing.</summary>
internal sealed class EventCluster(DatedMention first)
{
    /// <summary>Further members say nothing new of who and where: holding a mention against these is holding it against all, in bounded time.</summary>
    private const int MostWitnesses = 24;

    private readonly List<DatedMention> _members = [first];
    private readonly List<DatedMention> _witnesses = [first];
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal) { Signature(first) };

    /// <summary>The member that the others were held against: the one told most finely.</summary>
    public DatedMention Head { get; } = first;

    public ResolvedDate Date { get; private set; } = first.Date;

    public IReadOnlyList<DatedMention> Members => _members;

    /// <summary>Members that differ in who took part, where, or how the words count them.</summary>
    public IReadOnlyList<DatedMention> Witnesses => _witnesses;

    /// <summary>Why each member after the first is here.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Other events that a member could belong to as well.</summary>
    public List<string> Doubts { get; } = [];

    /// <summary>Documents whose undated lead may mean this event.</summary>
    public List<string> PossibleSources { get; } = [];

    /// <summary>Events that may be this one, told for another day.</summary>
    public List<EventCluster> OtherDays { get; } = [];

    public void Join(DatedMention mention, ResolvedDate date, string reason)
    {
        _members.Add(mention);
        if (_witnesses.Count < MostWitnesses && _signatures.Add(Signature(mention)))
        {
            _witnesses.Add(mention);
        }

        Date = date;
        Reasons.Add(reason);
    }

    private static string Signature(DatedMention mention) =>
        string.Join(',', mention.People.Order(StringComparer.Ordinal)) + "|" + string.Join(',', mention.Places.Order(StringComparer.Ordinal)) + "|" + mention.Mention.Ordinal;
}
