namespace Chronology.Events.Names;

/// <summary>Finds which names of different documents are one: "Netanyahu" here and "Benjamin Netanyahu" there.</summary>
/// <remarks>
/// The order in which documents are added makes no difference. A surname that two people of the run bear joins neither.
/// </remarks>
public sealed class NameMerger
{
    /// <summary>A short form has so many letters at least, and leaves out as many.</summary>
    private const int ShortestNick = 3;

    /// <summary>People of one surname that a further one is held against: where more bear it, only the whole name tells who is who, and no list costs its square.</summary>
    private const int MostBearers = 256;

    private readonly Dictionary<EntityName, int> _documents = [];
    private readonly HashSet<(EntityName Name, string Title)> _offices = [];

    /// <summary>Adds the names of one document, each once.</summary>
    public void Add(IEnumerable<EntityName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            _documents[name] = _documents.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>Adds the names of one document, with the offices that tell two bearers of a surname apart.</summary>
    public void Add(DocumentNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Add(names.Entities());
        foreach (var (name, titles) in names.Offices)
        {
            foreach (var title in titles)
            {
                _offices.Add((name, title));
            }
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

        return new NameMap(map, Holders(map, people));
    }

    // "President Mutua", where a minister Mutua is named too: the surname with its office has one bearer.
    private Dictionary<(string Surname, string Title), EntityName> Holders(Dictionary<EntityName, EntityName> map, Dictionary<string, List<NameGroup>> people)
    {
        var holders = new Dictionary<(string, string), EntityName?>();
        foreach (var (name, title) in _offices)
        {
            var surname = map[name].Canonical[(map[name].Canonical.LastIndexOf(' ') + 1)..];
            if (map[name].Canonical.Contains(' ', StringComparison.Ordinal) && people.TryGetValue(surname, out var bearers) && bearers.Count > 1)
            {
                holders[(surname, title)] = holders.TryGetValue((surname, title), out var other) && other != map[name] ? null : map[name];
            }
        }

        return holders.Where(static pair => pair.Value is not null).ToDictionary(static pair => pair.Key, static pair => pair.Value!);
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
            .Select(static group => new NameGroup(group.OrderBy(static pair => NameEntity.IsShouted(pair.Key.Canonical)).ThenByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.Canonical, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Kind).ToList()))
            .OrderByDescending(static group => group.Documents).ThenByDescending(static group => group.Text.Length).ThenBy(static group => group.Text, StringComparer.Ordinal)];

    // "John F. Kennedy", "J. Kennedy" and "John Kennedy" are one person, the spelling that most documents use.
    private static void AddPerson(Dictionary<string, List<NameGroup>> people, NameGroup group)
    {
        if (!people.TryGetValue(group.Words[^1], out var bearers))
        {
            people[group.Words[^1]] = bearers = [];
        }

        if (bearers.Count >= MostBearers)
        {
            bearers.Add(group);
            return;
        }

        var longer = bearers.Find(bearer => bearer.Text.EndsWith(" " + group.Text, StringComparison.OrdinalIgnoreCase));
        var same = bearers.Where(bearer => FirstNamesAgree(bearer.Words, group.Words) || group.Text.EndsWith(" " + bearer.Text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (longer is not null)
        {
            // "Bundeskanzlerin Hedwig Stadler" is Hedwig Stadler, with a word that no list knows before her name.
            longer.SameAs = group;
            bearers[bearers.IndexOf(longer)] = group;
        }
        else if (same.Count == 1)
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
        return a.Equals(b, StringComparison.OrdinalIgnoreCase) || (isInitial && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0])) || IsShortFor(a, b) || IsShortFor(b, a);
    }

    // "Alex" for "Alexander"; but "Paul" is not short for "Paula", nor "Carl" for "Carla".
    private static bool IsShortFor(string nick, string name) =>
        nick.Length >= ShortestNick && name.Length >= nick.Length + ShortestNick && name.StartsWith(nick, StringComparison.OrdinalIgnoreCase);

    private static void JoinSingles(List<NameGroup> groups, Dictionary<string, List<NameGroup>> people)
    {
        foreach (var group in groups)
        {
            var canBePerson = group.Words.Length == 1 && (group.Kind is NameKind.Person or NameKind.Other || (group.Kind == NameKind.Organization && group.Text.Any(char.IsLower)));
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
        var byFirst = new Dictionary<string, NameGroup?>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups.Where(static group => group.Words.Length > 1 && group.Kind is NameKind.Organization or NameKind.Other))
        {
            AddUnique(byInitials, string.Concat(group.Words.Where(static word => char.IsUpper(word[0])).Select(static word => word[0])), group);
            if (group.Kind == NameKind.Organization && TokenView.RoleOf(group.Words[0].ToLowerInvariant()) == WordRole.None && (NameWords.Instance.IsFirm(group.Text) || NameWords.Instance.IsLegalForm(group.Words[^1])))
            {
                // "Tollan" is Tollan Breweries.
                AddUnique(byFirst, group.Words[0], group);
            }

            for (var i = 1; i < group.Words.Length - 1; i++)
            {
                AddUnique(bySuffix, string.Join(' ', group.Words[i..]), group);
            }
        }

        foreach (var group in groups.Where(static group => group.SameAs is null && group.Kind is NameKind.Organization or NameKind.Other))
        {
            var letters = group.Text.Replace(".", "", StringComparison.Ordinal);
            var isAcronym = group.Words.Length == 1 && letters.Length > 1 && letters.All(char.IsUpper);
            var whole = (isAcronym ? byInitials : bySuffix).GetValueOrDefault(letters) ?? (group.Words.Length == 1 && group.Kind == NameKind.Organization ? byFirst.GetValueOrDefault(group.Text) : null);
            if (whole is not null && whole.Root != group)
            {
                group.SameAs = whole;
            }
        }
    }

    // Null marks a key that two share.
    private static void AddUnique(Dictionary<string, NameGroup?> groups, string key, NameGroup group) =>
        groups[key] = groups.TryGetValue(key, out var other) && other != group ? null : group;
}
