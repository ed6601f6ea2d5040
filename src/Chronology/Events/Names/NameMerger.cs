namespace Chronology.Events.Names;

/// <summary>Finds which names of different documents are one: "Netanyahu" here and "Benjamin Netanyahu" there.</summary>
/// <remarks>
/// The order in which documents are added makes no difference. A surname that two people of the run bear joins neither.
/// </remarks>
public sealed class NameMerger
{
    private readonly Dictionary<EntityName, int> _documents = [];

    /// <summary>Adds the names of one document, each once.</summary>
    public void Add(IEnumerable<EntityName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            _documents[name] = _documents.GetValueOrDefault(name) + 1;
        }
    }

    public NameMap Merge()
    {
        var groups = Groups();
        var people = new Dictionary<string, List<NameGroup>>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups.Where(static group => group.Kind == NameKind.Person && group.Words.Length > 1))
        {
            AddPerson(people, group);
        }

        JoinSingles(groups, people);
        JoinOrganizations(groups);
        var kinds = Kinds(groups);
        var map = new Dictionary<EntityName, EntityName>();
        foreach (var group in groups)
        {
            var root = group.Root;
            var isShared = root.Kind == NameKind.Person && root.Words.Length > 1 && people[root.Words[^1]].Count > 1;
            var name = new EntityName(root.Text, isShared || root.Kind != NameKind.Person ? root.Text : root.Short, kinds[root]);
            foreach (var member in group.Members)
            {
                map[member] = name;
            }
        }

        return new NameMap(map);
    }

    // A group without evidence takes the kind of what joined it: "United Nations" that of "UN".
    private static Dictionary<NameGroup, NameKind> Kinds(List<NameGroup> groups)
    {
        var kinds = new Dictionary<NameGroup, NameKind>();
        foreach (var group in groups)
        {
            kinds.TryAdd(group.Root, group.Root.Kind);
            if (kinds[group.Root] == NameKind.Other)
            {
                kinds[group.Root] = group.Kind;
            }
        }

        return kinds;
    }

    // One group for each spelling; the kind that most documents give it counts.
    private List<NameGroup> Groups() =>
        [.. _documents.GroupBy(static pair => pair.Key.Canonical, StringComparer.OrdinalIgnoreCase)
            .Select(static group => new NameGroup(group.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.Canonical, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Kind).ToList()))
            .OrderByDescending(static group => group.Documents).ThenBy(static group => group.Text, StringComparer.Ordinal)];

    // "John F. Kennedy", "J. Kennedy" and "John Kennedy" are one person, the spelling that most documents use.
    private static void AddPerson(Dictionary<string, List<NameGroup>> people, NameGroup group)
    {
        if (!people.TryGetValue(group.Words[^1], out var bearers))
        {
            people[group.Words[^1]] = bearers = [];
        }

        var same = bearers.Where(bearer => FirstNamesAgree(bearer.Words, group.Words)).ToList();
        if (same.Count == 1)
        {
            group.SameAs = same[0];
        }
        else
        {
            bearers.Add(group);
        }
    }

    private static bool FirstNamesAgree(string[] left, string[] right)
    {
        var (a, b) = (left[0].TrimEnd('.'), right[0].TrimEnd('.'));
        var isInitial = a.Length == 1 || b.Length == 1;
        return a.Equals(b, StringComparison.OrdinalIgnoreCase) || (isInitial && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]));
    }

    private static void JoinSingles(List<NameGroup> groups, Dictionary<string, List<NameGroup>> people)
    {
        foreach (var group in groups)
        {
            var canBePerson = group.Words.Length == 1 && group.Kind is NameKind.Person or NameKind.Other;
            if (canBePerson && people.TryGetValue(group.Text, out var bearers) && bearers.Count == 1)
            {
                group.SameAs = bearers[0];
            }
        }
    }

    // "UN" and "United Nations", "Security Council" and "UN Security Council".
    private static void JoinOrganizations(List<NameGroup> groups)
    {
        var byInitials = new Dictionary<string, NameGroup?>(StringComparer.Ordinal);
        var bySuffix = new Dictionary<string, NameGroup?>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups.Where(static group => group.Words.Length > 1 && group.Kind is NameKind.Organization or NameKind.Other))
        {
            AddUnique(byInitials, string.Concat(group.Words.Where(static word => char.IsUpper(word[0])).Select(static word => word[0])), group);
            for (var i = 1; i < group.Words.Length - 1; i++)
            {
                AddUnique(bySuffix, string.Join(' ', group.Words[i..]), group);
            }
        }

        foreach (var group in groups.Where(static group => group.SameAs is null && group.Kind is NameKind.Organization or NameKind.Other))
        {
            var letters = group.Text.Replace(".", "", StringComparison.Ordinal);
            var isAcronym = group.Words.Length == 1 && letters.Length > 1 && letters.All(char.IsUpper);
            if ((isAcronym ? byInitials : bySuffix).GetValueOrDefault(letters) is { } whole && whole.Root != group)
            {
                group.SameAs = whole;
            }
        }
    }

    // Null marks a key that two share.
    private static void AddUnique(Dictionary<string, NameGroup?> groups, string key, NameGroup group) =>
        groups[key] = groups.TryGetValue(key, out var other) && other != group ? null : group;
}
