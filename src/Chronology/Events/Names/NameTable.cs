using System.Collections.Immutable;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Decides which candidates name the same entity, and what kind it is.</summary>
internal sealed class NameTable
{
    private const int Remembered = 12;

    private readonly Dictionary<string, NameEntity> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameEntity> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameEntity> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sharedLastWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NameEntity> _entities = [];
    private readonly NameEntity?[] _resolved;
    private readonly List<NameCandidate> _candidates;

    private readonly Dictionary<string, int> _defined;

    /// <param name="defined">For terms such as "the Surveyor" the index of the candidate that each stands for.</param>
    public NameTable(List<NameCandidate> candidates, Dictionary<string, int> defined)
    {
        _candidates = candidates;
        _defined = defined;
        _resolved = new NameEntity?[candidates.Count];
        AddWhole();
        AddSingle();
        MergeAcronyms();
        Finish();
        ResolveOffices();
    }

    /// <summary>The entity that a candidate names, or null when it names none.</summary>
    public NameEntity? this[int candidate] => _resolved[candidate]?.Root;

    /// <summary>The offices of the people that a title stands with.</summary>
    public ImmutableDictionary<EntityName, ImmutableArray<string>> Offices() => _entities
        .Where(static entity => entity is { Final.Kind: NameKind.Person, Offices.Count: > 0 })
        .ToImmutableDictionary(static entity => entity.Final!, static entity => entity.Offices.Select(static office => office.Title).ToImmutableArray());

    private void AddWhole()
    {
        for (var i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            if (candidate.Kind == CandidateKind.Demonym)
            {
                if (NameWords.Instance.PlaceOf(candidate.Text) is null)
                {
                    continue;
                }

                Take(i, EntityOf(NameWords.Instance.PlaceOf(candidate.Text) ?? candidate.Text), new KindVotes(0, 0, 6, 0));
            }
            else if (candidate.Kind == CandidateKind.Name && candidate.Text.Contains(' ', StringComparison.Ordinal))
            {
                Take(i, EntityOf(NameWords.Instance.PlaceOf(candidate.Text) ?? candidate.Text), candidate.Votes);
            }
        }

        foreach (var entity in _entities.Where(entity => !entity.IsSingle))
        {
            if ((entity.Votes is { Person: <= 1, Place: <= 0 } && entity.Words.Length == 2 && IsFirm(entity)) || IsCalledByFirst(entity))
            {
                _byFirstWord[entity.Words[0]] = entity;
            }

            if (_byLastWord.TryGetValue(entity.Last, out var other) && other != entity)
            {
                Share(entity, other);
            }
            else
            {
                _byLastWord[entity.Last] = entity;
            }
        }
    }

    // "Norfield" is Norfield Foods: a word that no list knows before one that says what the firm does.
    private static bool IsFirm(NameEntity entity) =>
        TokenView.RoleOf(entity.Words[0]) == WordRole.None && char.IsLower(entity.Words[0][^1]) && !entity.Words[1].Contains('-', StringComparison.Ordinal) && IsCommon(entity.Words[1]) && !IsCommon(entity.Words[0]) && (TokenView.RoleOf(entity.Words[1]) & (WordRole.EventNoun | WordRole.PlaceNoun)) == 0 && !NameWords.Instance.IsPaper(entity.Words[1]);

    // "Vestrum" is Vestrum Shipping AS, "Sallow" is Sallow Town.
    private static bool IsCalledByFirst(NameEntity entity) =>
        TokenView.RoleOf(entity.Words[0]) == WordRole.None && entity.Words[0].Any(char.IsLower) && !IsCommon(entity.Words[0])
        && (NameWords.Instance.IsLegalForm(entity.Last) || (entity.Words.Length == 2 && NameWords.Instance.IsClub(entity.Last)));

    private static bool IsCommon(string word) => WordReader.Lookup(word, 0, word.Length).Classes != WordClasses.None;

    // "John F. Kennedy" and "John Kennedy", "UN Security Council" and "Security Council" are one; two Clintons are two.
    private void Share(NameEntity entity, NameEntity other)
    {
        var (longer, shorter) = entity.Words.Length > other.Words.Length ? (entity, other) : (other, entity);
        var isPerson = longer.Votes.Winner() == NameKind.Person || shorter.Votes.Winner() == NameKind.Person;
        var isSame = isPerson
            ? longer.Words[0].Equals(shorter.Words[0], StringComparison.OrdinalIgnoreCase) && shorter.Words.Length == 2
            : shorter.Words.Length >= 2 && longer.Text.EndsWith(" " + shorter.Text, StringComparison.OrdinalIgnoreCase);
        if (isSame && longer != shorter)
        {
            longer.Absorb(shorter);
            _byLastWord[entity.Last] = longer;
        }
        else
        {
            _sharedLastWords.Add(entity.Last);
        }
    }

    private void AddSingle()
    {
        var recent = new RecentSurnames();
        for (var i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            if (_resolved[i] is { } whole)
            {
                recent.Name(whole.Root, candidate.Sentence);
            }
            else if (candidate.Kind == CandidateKind.Name)
            {
                var entity = OfDefined(candidate) ?? OfSingle(candidate, recent);
                if (entity is not null)
                {
                    Take(i, entity, entity.IsSingle ? candidate.Votes : candidate.Votes + new KindVotes(candidate.Votes.Place > 3 || !entity.Last.Equals(candidate.Text, StringComparison.OrdinalIgnoreCase) ? 0 : 1, 0, 0, 0));
                }
            }
        }
    }

    private NameEntity? OfDefined(NameCandidate candidate) => _defined.TryGetValue(candidate.Text, out var meant) ? _resolved[meant]?.Root : null;

    private NameEntity? OfSingle(NameCandidate candidate, RecentSurnames recent)
    {
        var place = NameWords.Instance.PlaceOf(candidate.Text);
        if (place is not null && candidate.Title is null)
        {
            return EntityOf(place);
        }

        if (_byLastWord.TryGetValue(candidate.Text, out var whole))
        {
            return _sharedLastWords.Contains(candidate.Text) ? recent.Meant(candidate.Text, candidate.Sentence) ?? whole : whole;
        }

        if (candidate.LooksLikeDemonym && !IsNamedOtherwise(candidate.Text))
        {
            return null;
        }

        if (_byFirstWord.TryGetValue(candidate.Text, out var firm) && candidate.Title is null && !IsPlaceSomewhere(candidate.Text))
        {
            // People are called by their last word, firms by their first.
            firm.Votes += new KindVotes(0, 2, 0, 0);
            return firm;
        }

        return candidate.NeedsEvidence && !_byText.ContainsKey(candidate.Text) && !IsConfirmed(candidate.Text) ? null : EntityOf(candidate.Text);
    }

    private bool IsNamedOtherwise(string text) =>
        (_plain ??= [.. _candidates.Where(each => each.Kind == CandidateKind.Name && !each.LooksLikeDemonym).Select(each => each.Text)]).Contains(text);

    private HashSet<string>? _plain;

    // "Hartwell Transit" runs in Hartwell: the town goes by the word alone.
    private bool IsPlaceSomewhere(string text) => (_places ??= [.. _candidates.Where(static each => each.Kind == CandidateKind.Name && each.Votes.Place >= 3).Select(static each => each.Text)]).Contains(text);

    private HashSet<string>? _places;

    private bool IsConfirmed(string text) => (_confirmed ??= [.. _candidates.Where(each => each.Kind == CandidateKind.Name && !each.NeedsEvidence).Select(each => each.Text)]).Contains(text);

    private HashSet<string>? _confirmed;

    private NameEntity EntityOf(string text)
    {
        if (!_byText.TryGetValue(text, out var entity))
        {
            _byText[text] = entity = new NameEntity(text);
            _entities.Add(entity);
        }

        entity.Respell(text);
        return entity.Root;
    }

    private void Take(int index, NameEntity entity, KindVotes votes)
    {
        var root = entity.Root;
        root.Votes += votes;
        root.LastSeen = index;
        root.AddOffice(_candidates[index].Title, _candidates[index].Place);
        _resolved[index] = root;
    }

    private void MergeAcronyms()
    {
        var byInitials = new Dictionary<string, NameEntity>(StringComparer.Ordinal);
        foreach (var entity in _entities.Where(entity => entity.Words.Length > 1 && entity.SameAs is null))
        {
            byInitials.TryAdd(Initials(entity.Words, withSmallWords: true), entity);
            byInitials.TryAdd(Initials(entity.Words, withSmallWords: false), entity);
        }

        foreach (var entity in _entities)
        {
            var letters = entity.Text.Replace(".", "", StringComparison.Ordinal);
            if (entity.IsSingle && entity.SameAs is null && letters.Length is >= 2 and <= 8 && letters.All(char.IsUpper) && byInitials.TryGetValue(letters, out var whole))
            {
                whole.Absorb(entity);
                whole.Votes += new KindVotes(-4, 0, 0, 0);
            }
        }
    }

    private static string Initials(string[] words, bool withSmallWords) =>
        string.Concat(words.Where(word => word.Length > 0 && (withSmallWords || char.IsUpper(word[0]))).Select(word => char.ToUpperInvariant(word[0])));

    private void Finish()
    {
        foreach (var entity in _entities.Where(entity => entity.SameAs is null))
        {
            var kind = entity.Votes.Winner();
            entity.Final = new EntityName(entity.Text, Cased(ShortOf(entity, kind), entity.Text), kind);
        }
    }

    // "GIBBS" of a transcript's label is Gibbs where the name is known in small letters.
    private static string Cased(string shortened, string name) =>
        name.LastIndexOf(shortened, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && shortened.Length > 3 && !shortened.Any(char.IsLower) && name.Any(char.IsLower) ? name.Substring(at, shortened.Length) : shortened;

    private string ShortOf(NameEntity entity, NameKind kind)
    {
        // "Baek Dong-hyun": where the given name has a second syllable in small letters, the family name stands first.
        var isFamilyFirst = entity.Last.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < entity.Last.Length && char.IsLower(entity.Last[hyphen + 1]) && char.IsUpper(entity.Last[0]);
        if (kind != NameKind.Person || isFamilyFirst || entity.IsSingle || _sharedLastWords.Contains(entity.Last))
        {
            return entity.Text;
        }

        // A particle belongs to the family name: "van der Bellen".
        var first = entity.Words.Length - 1;
        while (first > 1 && (TokenView.RoleOf(entity.Words[first - 1]) & WordRole.Particle) != 0)
        {
            first--;
        }

        return string.Join(' ', entity.Words[first..]);
    }

    private void ResolveOffices()
    {
        var people = _entities.Where(entity => entity.Final is { Kind: NameKind.Person }).ToList();
        var seen = new List<NameEntity>();
        for (var i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            if (candidate.Kind == CandidateKind.Description)
            {
                _resolved[i] = Holder(seen, people, candidate);
            }

            if (_resolved[i]?.Root is { Final.Kind: NameKind.Person } person && (seen.Count == 0 || seen[^1] != person))
            {
                seen.Remove(person);
                seen.Add(person);
                if (seen.Count > Remembered)
                {
                    seen.RemoveAt(0);
                }
            }
        }
    }

    // The best fit among those named before, the latest first; else among those named later.
    private static NameEntity? Holder(List<NameEntity> seen, List<NameEntity> people, NameCandidate candidate)
    {
        NameEntity? best = null;
        var fit = 0;
        for (var i = seen.Count - 1; i >= 0 && fit < 2; i--)
        {
            if (seen[i].Fits(candidate.Title!, candidate.Place) is var here && here > fit)
            {
                (best, fit) = (seen[i], here);
            }
        }

        if (best is null && people.Count <= 50)
        {
            best = people.Find(person => person.Fits(candidate.Title!, candidate.Place) == 2 && candidate.Place is not null);
        }

        return best;
    }
}
