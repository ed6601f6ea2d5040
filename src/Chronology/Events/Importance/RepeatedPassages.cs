using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>Sentences that a site prints under articles of many days: what they date is no article's news.</summary>
internal sealed class RepeatedPassages
{
    private readonly Dictionary<ulong, HashSet<LocalDate>> _days = [];

    public RepeatedPassages(IEnumerable<DocumentNotes> documents)
    {
        foreach (var document in documents)
        {
            foreach (var note in document.Notes)
            {
                if (note.Passage != 0 && document.Published is { } day)
                {
                    Add(note.Passage, day);
                }
            }
        }
    }

    public bool Contains(ulong passage) => _days.TryGetValue(passage, out var days) && days.Count > ImportanceWeights.RepeatedDays;

    private void Add(ulong passage, LocalDate day)
    {
        if (!_days.TryGetValue(passage, out var days))
        {
            _days.Add(passage, days = []);
        }

        days.Add(day);
    }
}
