namespace Chronology.Events.Names;

/// <summary>What a document has told so far of one person, organisation or place.</summary>
internal sealed class NameEntity(string text)
{
    /// <summary>Longer words in capitals are no initials.</summary>
    private const int LongestInitials = 6;

    private readonly List<(string Title, string? Place)> _offices = [];

    public string Text { get; private set; } = text;

    public string[] Words { get; private set; } = text.Split(' ');

    public IReadOnlyList<(string Title, string? Place)> Offices => _offices;

    public KindVotes Votes { get; set; }

    /// <summary>The entity that this turned out to be another name of.</summary>
    public NameEntity? SameAs { get; set; }

    /// <summary>Index of the candidate that named it last.</summary>
    public int LastSeen { get; set; } = -1;

    public EntityName? Final { get; set; }

    public NameEntity Root => SameAs is null ? this : SameAs.Root;

    public bool IsSingle => Words.Length == 1;

    public string Last => Words[^1];

    /// <summary>Takes the spelling of the prose where a dateline has the name in capitals: "HARLOW BRIDGE".</summary>
    public void Respell(string spelling)
    {
        if (IsShouted(Text) && !IsShouted(spelling))
        {
            (Text, Words) = (spelling, spelling.Split(' '));
        }
    }

    /// <summary>Written in capitals throughout, and too long to be initials.</summary>
    public static bool IsShouted(string text) => text.Length > LongestInitials && !text.Any(char.IsLower);

    public void AddOffice(string? title, string? place)
    {
        if (title is not null && _offices.Count < 8 && !_offices.Contains((title, place)))
        {
            _offices.Add((title, place));
        }
    }

    public void Absorb(NameEntity other)
    {
        Votes += other.Votes;
        LastSeen = Math.Max(LastSeen, other.LastSeen);
        foreach (var (title, place) in other._offices)
        {
            AddOffice(title, place);
        }

        other.SameAs = this;
    }

    /// <summary>How well an office fits: 0 not, 1 by title alone, 2 by title and country.</summary>
    public int Fits(string title, string? place)
    {
        var best = 0;
        foreach (var office in _offices)
        {
            var isTitle = office.Title == title || office.Title.EndsWith(" " + title, StringComparison.Ordinal)
                || (title is "leader" or "counterpart" && NameWords.Instance.IsRuler(office.Title.Replace(' ', '_')) | NameWords.Instance.IsRuler(office.Title));
            if (isTitle && (place is null || office.Place is null || SamePlace(office.Place, place)))
            {
                best = Math.Max(best, place is not null && office.Place is null ? 1 : 2);
            }
        }

        return best;
    }

    // "Zembla" and "Zemblan" are one country even where no list knows it.
    private static bool SamePlace(string left, string right)
    {
        var shared = 0;
        while (shared < left.Length && shared < right.Length && char.ToLowerInvariant(left[shared]) == char.ToLowerInvariant(right[shared]))
        {
            shared++;
        }

        return (shared == left.Length && shared == right.Length) || (shared >= 4 && shared >= Math.Min(left.Length, right.Length) - 2);
    }
}
