using System.Collections.Frozen;

namespace Chronology.Events.Names;

/// <summary>Says for each document's name which name of the run it is.</summary>
public sealed class NameMap
{
    private readonly FrozenDictionary<EntityName, EntityName> _names;
    private readonly FrozenDictionary<(string Surname, string Title), EntityName> _holders;

    /// <param name="holders">Who a surname that several bear means beside an office.</param>
    internal NameMap(Dictionary<EntityName, EntityName> names, Dictionary<(string Surname, string Title), EntityName> holders)
    {
        _names = names.ToFrozenDictionary();
        _holders = holders.ToFrozenDictionary();
    }

    /// <summary>The run's name; a name that was never added is its own.</summary>
    public EntityName this[EntityName name] => _names.GetValueOrDefault(name, name);

    /// <summary>A document's occurrences with the run's names: what one document tells of a name, the others know too.</summary>
    public DocumentNames Apply(DocumentNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var held = names.Offices
            .SelectMany(pair => pair.Value.Select(title => (Name: pair.Key, Holder: _holders.GetValueOrDefault((pair.Key.Canonical, title)))))
            .Where(static pair => pair.Holder is not null)
            .ToLookup(static pair => pair.Name, static pair => pair.Holder!);
        return names with { Occurrences = [.. names.Occurrences.Select(each => each with { Name = Held(held[each.Name]) ?? this[each.Name] })] };
    }

    private static EntityName? Held(IEnumerable<EntityName> holders) => holders.Distinct().Take(2).ToList() is [var only] ? only : null;
}
