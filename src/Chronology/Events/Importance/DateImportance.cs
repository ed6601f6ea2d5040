namespace Chronology.Events.Importance;

/// <summary>How much each date matters to a run, from which documents speak of it and when they were published.</summary>
/// <remarks>
/// log(1 + told) + log(1 + told later), where every document adds its share of its time once: less away from the topic, more for an entry of a chronicle.
/// The figure is scaled to 0 (no document tells of it) to 1 (the date that matters most).
/// </remarks>
internal sealed class DateImportance
{
    private readonly Dictionary<DateKey, (double Told, double Later)> _weights = [];
    private readonly double _highest;

    public DateImportance(IReadOnlyList<DocumentNotes> documents)
    {
        var volume = new PublishingVolume(documents);
        var repeated = new RepeatedPassages(documents);
        foreach (var document in documents)
        {
            Add(document, volume.ShareOf(document.Published), repeated);
        }

        _highest = _weights.Values.Select(static w => Score(w)).Append(0).Max();
    }

    /// <returns>0 to 1.</returns>
    public double Of(DateKey date) => _weights.TryGetValue(date, out var weight) && _highest > 0 ? Score(weight) / _highest : 0;

    private static double Score((double Told, double Later) weight) => Math.Log(1 + weight.Told) + Math.Log(1 + weight.Later);

    private void Add(DocumentNotes document, double share, RepeatedPassages repeated)
    {
        var best = new Dictionary<DateKey, double>();
        foreach (var note in document.Notes)
        {
            if (!repeated.Contains(note.Passage))
            {
                best[note.Date] = Math.Max(best.GetValueOrDefault(note.Date), Worth(note));
            }
        }

        foreach (var (date, worth) in best)
        {
            var (told, later) = _weights.GetValueOrDefault(date);
            _weights[date] = (told + (worth * share), later + (document.Published > date.Last ? worth * share : 0));
        }
    }

    private static double Worth(DateNote note) => (note.IsOnTopic ? 1 : ImportanceWeights.OffTopic) * (note.IsEntry ? ImportanceWeights.Entry : 1);
}
