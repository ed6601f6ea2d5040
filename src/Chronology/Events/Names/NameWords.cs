using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>The closed lists that tell what a capitalised word is part of.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Loaded = new(() => new NameWords());
    private readonly Dictionary<string, WordRole> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _countries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wide = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _rulers;
    private readonly FrozenSet<string> _firms;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _calamities;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _vessels;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _shipParts;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firmFields;
    private readonly FrozenSet<string> _sailing;
    private readonly FrozenSet<string> _legalForms;
    private readonly FrozenSet<string> _clubs;
    private readonly FrozenSet<string> _papers;

    private NameWords()
    {
        var file = LexiconFile.Load("en/names.lexicon");
        Add(file, "honorific", WordRole.Honorific);
        Add(file, "saint", WordRole.Saint);
        Add(file, "title", WordRole.Title);
        Add(file, "title-modifier", WordRole.TitleModifier);
        Add(file, "organization", WordRole.Organization);
        Add(file, "organization-context", WordRole.OrganizationContext);
        Add(file, "place-noun", WordRole.PlaceNoun);
        Add(file, "place-context", WordRole.PlaceContext);
        Add(file, "event-noun", WordRole.EventNoun);
        Add(file, "not-a-name", WordRole.NotAName);
        Add(file, "particle", WordRole.Particle);
        Add(file, "speech-verb", WordRole.SpeechVerb);
        Add(file, "place-preposition", WordRole.PlacePreposition);
        Add(file, "adjective-name", WordRole.AdjectiveName);
        Add(file, "given", WordRole.Given);
        Add(file, "record", WordRole.Record);
        _calamities = file["calamity"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _vessels = file["vessel"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _shipParts = file["ship-part"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _firmFields = file["firm-field"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _sailing = file["sailing"].ToFrozenSet(StringComparer.Ordinal);
        _legalForms = file["legal-form"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _papers = file["paper"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _clubs = file["club"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _firms = file["firm-plural"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _rulers = file["ruler"].ToFrozenSet(StringComparer.Ordinal);
        foreach (var line in file["country"])
        {
            AddCountry(line.Split('/'));
        }

        foreach (var place in file["place"])
        {
            _countries.TryAdd(place, place);
            AddRole(place.ToLowerInvariant(), WordRole.Place);
        }

        _lookup = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameWords Instance => Loaded.Value;

    public WordRole RoleOf(ReadOnlySpan<char> lower) => _lookup.TryGetValue(lower, out var role) ? role : WordRole.None;

    public bool IsRuler(string title) => _rulers.Contains(title);

    /// <summary>The name ends in what one firm calls itself in the plural: "Denby Mills".</summary>
    public bool IsFirm(string name) => _firms.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>How a firm's legal form is written: "AS", "Limited".</summary>
    public bool IsLegalForm(string word) => _legalForms.Contains(word);

    /// <summary>What a club's name adds to its town's: "Town", "Rovers".</summary>
    public bool IsClub(string word) => _clubs.Contains(word);

    /// <summary>What a newspaper is called after its town: "Herald".</summary>
    public bool IsPaper(string word) => _papers.Contains(word);

    /// <summary>What nature does to places: "earthquake".</summary>
    public bool IsCalamity(ReadOnlySpan<char> word) => _calamities.Contains(word);

    /// <summary>What carries a name of its own: "ferry".</summary>
    public bool IsVessel(ReadOnlySpan<char> word) => _vessels.Contains(word);

    /// <summary>Who and what belongs to a ship: "captain", "wreck".</summary>
    public bool IsShipPart(ReadOnlySpan<char> word) => _shipParts.Contains(word);

    /// <summary>What a ship does, by its lemma: "dock".</summary>
    public bool IsSailing(string verb) => _sailing.Contains(verb);

    /// <summary>What a firm deals in: "capital".</summary>
    public bool IsFirmField(ReadOnlySpan<char> word) => _firmFields.Contains(word);

    /// <summary>The place that a name or a demonym stands for ("Israeli" for Israel), or null.</summary>
    public string? PlaceOf(string name) => _countries.GetValueOrDefault(name);

    /// <summary>A country or a continent, under the name that stands for it.</summary>
    public bool IsCountry(string canonical) => _wide.Contains(canonical);

    private void AddCountry(string[] names)
    {
        _wide.Add(names[0]);
        for (var i = 0; i < names.Length; i++)
        {
            var role = i is 1 or 2 && names[i] != names[0] ? WordRole.Demonym : WordRole.Place;
            AddRole(names[i].ToLowerInvariant(), role);
            _countries.TryAdd(names[i], names[0]);
        }
    }

    private void Add(LexiconFile file, string section, WordRole role)
    {
        foreach (var word in file[section])
        {
            AddRole(word.ToLowerInvariant(), role);
        }
    }

    private void AddRole(string word, WordRole role) => _roles[word] = _roles.GetValueOrDefault(word) | role;
}
