using Chronology.Events.Merging;

namespace Chronology.Events.Undated;

/// <summary>The passages that tell of one undated fact.</summary>
internal sealed class UndatedGroup(DatedMention first, bool isLead)
{
    private readonly List<DatedMention> _members = [first];

    public DatedMention Head { get; } = first;

    public bool IsLead { get; private set; } = isLead;

    public IReadOnlyList<DatedMention> Members => _members;

    public int Documents => _members.Select(static m => m.Mention.Document).Distinct(StringComparer.Ordinal).Count();

    public void Join(DatedMention mention, bool isLead)
    {
        _members.Add(mention);
        IsLead |= isLead;
    }
}
