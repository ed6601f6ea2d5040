using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chronology.Events.Names;

/// <summary>Says for each document's name which name of the run it is.</summary>
public sealed class NameMap
{
    private readonly FrozenDictionary<EntityName, EntityName> _names;

    internal NameMap(Dictionary<EntityName, EntityName> names)
    {
        _names = names.ToFrozenDictionary();
    }

    /// <summary>The run's name; a name that was never added is its own.</summary>
    public EntityName this[EntityName name] => _names.GetValueOrDefault(name, name);

    /// <summary>The mention with the run's names.</summary>
    public EventMention Apply(EventMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention with
        {
            Participants = Apply(mention.Participants),
            Places = Apply(mention.Places),
            Context = Apply(mention.Context),
            Attribution = mention.Attribution is { } source ? this[source] : null,
        };
    }

    private ImmutableArray<EntityName> Apply(ImmutableArray<EntityName> names) => [.. names.Select(name => this[name]).Distinct()];
}
