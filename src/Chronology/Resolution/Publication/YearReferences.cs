using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>The dated documents of a run, for those that need a year lent: the one that shares most names lends it.</summary>
internal sealed class YearReferences
{
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly List<YearReference> _documents = [];

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

        _documents.Add(new YearReference(document.Id, day));
    }

    /// <returns>The document with most names in common, the first of equals; null when no document shares any.</returns>
    public YearReference? NearestTo(PublicationInput document)
    {
        var shared = new int[_documents.Count];
        foreach (var name in document.Names)
        {
            foreach (var index in _byName.GetValueOrDefault(name, []))
            {
                shared[index]++;
            }
        }

        var best = -1;
        for (var i = 0; i < shared.Length; i++)
        {
            if (shared[i] > 0 && (best < 0 || shared[i] > shared[best]))
            {
                best = i;
            }
        }

        return best < 0 ? null : _documents[best];
    }
}
