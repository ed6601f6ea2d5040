namespace Chronology.Events.Names;

/// <summary>All that a run's documents write the same way.</summary>
internal sealed class NameGroup(List<KeyValuePair<EntityName, int>> members)
{
    public IEnumerable<EntityName> Members => members.Select(static pair => pair.Key);

    public int Documents { get; } = members.Sum(static pair => pair.Value);

    public string Text { get; } = members[0].Key.Canonical;

    public string Short { get; } = members[0].Key.Canonical.Contains(' ', StringComparison.Ordinal)
        ? members.Select(static pair => pair.Key.Short).MinBy(static name => (name.Length, name))! : members[0].Key.Canonical;

    public string[] Words { get; } = members[0].Key.Canonical.Split(' ');

    /// <summary>The kind that most documents found; a document without evidence ("Other") counts least.</summary>
    public NameKind Kind { get; } = members.GroupBy(static pair => pair.Key.Kind)
        .OrderBy(static kind => kind.Key == NameKind.Other).ThenByDescending(static kind => kind.Sum(static pair => pair.Value)).ThenBy(static kind => kind.Key).First().Key;

    public NameGroup? SameAs { get; set; }

    public NameGroup Root => SameAs is null ? this : SameAs.Root;
}
