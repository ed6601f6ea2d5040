namespace Chronology.Events.Merging;

/// <summary>Numbers by the words that they were given, each word's in order and once.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> keys, int place)
    {
        foreach (var key in keys)
        {
            if (!_places.TryGetValue(key, out var places))
            {
                _places.Add(key, places = []);
            }

            if (places.BinarySearch(place) is var at and < 0)
            {
                places.Insert(~at, place);
            }
        }
    }

    /// <returns>How many numbers <see cref="Find"/> gives.</returns>
    public int Count(IEnumerable<string> keys) => keys.Sum(key => _places.TryGetValue(key, out var places) ? places.Count : 0);

    /// <returns>The numbers of all the words, those of several words several times.</returns>
    public IEnumerable<int> Find(IEnumerable<string> keys) => keys.SelectMany(key => _places.GetValueOrDefault(key, []));
}
