using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>The dated documents of a run, for those that need a year lent: the ones that share most names lend it, when they agree.</summary>
internal sealed class YearReferences
{
    /// <summary>How near to the best match a document must come to have a say.</summary>
    private const double NearBest = 0.5;

    /// <summary>How many documents are asked at most.</summary>
    private const int MostAsked = 7;

    /// <summary>Share of those asked that must be from one year: a name that two decades of news share lends neither.</summary>
    private const double Agreement = 0.7;

    /// <summary>Share of a document's names, rare ones counting more, that a close one holds as well.</summary>
    private const double CloseShare = 0.25;

    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly List<(YearReference Reference, int Names)> _documents = [];

    /// <summary>Of the latest dated document; null when there is none.</summary>
    public int? LatestYear { get; private set; }

    /// <summary>How many documents of known day there are.</summary>
    public int Count => _documents.Count;

    public void Add(PublicationInput document, LocalDate day)
    {
        foreach (var name in document.Names)
        {
            if (!_byName.TryGetValue(name, out var list))
            {
                _byName.Add(name, list = []);
            }

            list.Add(_documents.Count);
        }

        LatestYear = LatestYear is { } latest ? Math.Max(latest, day.Year) : day.Year;
        _documents.Add((new YearReference(document.Id, day), document.Names.Count));
    }

    /// <returns>The document that shares most, the first of equals; null when no document shares any name, or those that do are of different years.</returns>
    public YearReference? NearestTo(PublicationInput document)
    {
        var likeness = Likeness(document);
        var best = likeness.Length == 0 ? 0 : likeness.Max();
        var asked = Enumerable.Range(0, likeness.Length).Where(i => likeness[i] > 0 && likeness[i] >= NearBest * best)
            .OrderByDescending(i => likeness[i]).ThenBy(static i => i).Take(MostAsked).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        var year = asked.GroupBy(i => _documents[i].Reference.Day.Year).OrderByDescending(static g => g.Count()).First();
        return year.Count() >= Agreement * asked.Count ? _documents[year.First()].Reference with { IsClose = IsClose(document, year.First()) } : null;
    }

    /// <summary>Whether most of what a document names, and not only its best known names, comes back in another.</summary>
    private bool IsClose(PublicationInput document, int other)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var name in document.Names)
        {
            var holders = _byName.GetValueOrDefault(name, []);
            var weight = Math.Log(1 + (_documents.Count / (holders.Count + 0.5)));
            all += weight;
            shared += holders.BinarySearch(other) >= 0 ? weight : 0;
        }
        return shared >= CloseShare * all;
    }

    /// <summary>Names in common, a rare one more than one that every document has, and less for a document that names everybody.</summary>
    private double[] Likeness(PublicationInput document)
    {
        var likeness = new double[_documents.Count];
        foreach (var name in document.Names)
        {
            var holders = _byName.GetValueOrDefault(name, []);
            foreach (var index in holders)
            {
                likeness[index] += Math.Log(1 + ((double)_documents.Count / holders.Count)) / Math.Sqrt(_documents[index].Names);
            }
        }

        return likeness;
    }
}
