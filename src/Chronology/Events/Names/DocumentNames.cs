using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>Every name of a document, by position.</summary>
/// <param name="Occurrences">Ascending by start; two overlap only when they are the two of a pair.</param>
public sealed record DocumentNames(ImmutableArray<NameOccurrence> Occurrences)
{
    private Dictionary<string, EntityName>? _people;
    private Dictionary<string, EntityName?>? _bearers;

    /// <summary>The offices that the document gives to people, in small letters and without their country: "prime minister".</summary>
    public ImmutableDictionary<EntityName, ImmutableArray<string>> Offices { get; init; } = ImmutableDictionary<EntityName, ImmutableArray<string>>.Empty;

    public static DocumentNames Empty { get; } = new([]);

    /// <summary>The occurrences that lie wholly inside a span.</summary>
    public ReadOnlySpan<NameOccurrence> Within(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var end = first;
        while (end < Occurrences.Length && Occurrences[end].Span.End <= span.End)
        {
            end++;
        }

        return Occurrences.AsSpan()[first..end];
    }

    /// <summary>Different people named in a span, in the order of their first naming there.</summary>
    public List<EntityName> PeopleWithin(TextSpan span)
    {
        var people = new List<EntityName>();
        foreach (var occurrence in Within(span))
        {
            if (occurrence.Name.Kind == NameKind.Person && !people.Contains(occurrence.Name))
            {
                people.Add(occurrence.Name);
            }
        }

        return people;
    }

    /// <summary>Different entities of the document, in the order of their first naming.</summary>
    public ImmutableArray<EntityName> Entities() => [.. Occurrences.Where(each => each.Form != NameForm.Demonym).Select(each => each.Name).Distinct()];

    /// <summary>The person of a name in its fullest form; null when the document names nobody so.</summary>
    public EntityName? Person(string canonical) => (_people ??= ByName()).GetValueOrDefault(canonical);

    /// <summary>The one person who bears a surname beside a given name; null when nobody does, or several do.</summary>
    public EntityName? OfSurname(string surname) => (_bearers ??= BySurname()).GetValueOrDefault(surname);

    private Dictionary<string, EntityName?> BySurname()
    {
        var bearers = new Dictionary<string, EntityName?>(StringComparer.Ordinal);
        foreach (var (name, person) in _people ??= ByName())
        {
            if (name.LastIndexOf(' ') is > 0 and var space && !bearers.TryAdd(name[(space + 1)..], person))
            {
                bearers[name[(space + 1)..]] = null;
            }
        }

        return bearers;
    }

    private Dictionary<string, EntityName> ByName()
    {
        var people = new Dictionary<string, EntityName>(StringComparer.Ordinal);
        foreach (var occurrence in Occurrences)
        {
            if (occurrence.Form != NameForm.Demonym && occurrence.Name.Kind == NameKind.Person)
            {
                people.TryAdd(occurrence.Name.Canonical, occurrence.Name);
            }
        }

        return people;
    }

    private int FirstFrom(int start)
    {
        var low = 0;
        var high = Occurrences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Occurrences[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
