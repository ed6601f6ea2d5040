namespace Chronology.Events.Names;

/// <summary>Whom a surname means that several share: who was named last, but where that was a while ago, who the document opened with.</summary>
internal sealed class RecentSurnames
{
    /// <summary>How many sentences from the top a document says whom it is about.</summary>
    private const int Opening = 3;

    private readonly Dictionary<string, (NameEntity Person, int Sentence)> _last = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameEntity?> _opening = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Somebody is named in full.</summary>
    public void Name(NameEntity person, int sentence)
    {
        _last[person.Last] = (person, sentence);
        if (sentence < Opening)
        {
            // Two who open it together are both meant.
            _opening[person.Last] = _opening.TryGetValue(person.Last, out var other) && other != person ? null : person;
        }
    }

    /// <returns>Null when nobody of that surname was named so far.</returns>
    public NameEntity? Meant(string surname, int sentence) =>
        !_last.TryGetValue(surname, out var last) ? null
        : sentence - last.Sentence > 1 && _opening.GetValueOrDefault(surname) is { } opening ? opening : last.Person;
}
