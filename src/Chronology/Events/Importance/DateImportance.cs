namespace Chronology.Events.Importance;

/// <summary>How much each date matters to a run, from which documents speak of it and when they were published.</summary>
/// <remarks>
/// log(floor + told) + log(floor + told later), where every document adds its weight once: less in a busy time, less away from the topic, more for an entry
/// of a chronicle. The figure is scaled to 0 (no document tells of it) to 1 (the date that matters most).
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
            Add(document, volume.WeightOf(document.Published), repeated);
        }

        _highest = _weights.Values.Select(static w => Score(w)).Append(double.MinValue).Max();
    }

    private static double Lowest => Score((0, 0));

    /// <returns>0 to 1.</returns>
    public double Of(DateKey date) =>
        _weights.TryGetValue(date, out var weight) && _highest > Lowest ? (Score(weight) - Lowest) / (_highest - Lowest) : 0;

    private static double Score((double Told, double Later) weight) =>
        Math.Log(ImportanceWeights.Floor + weight.Told) + Math.Log(ImportanceWeights.Floor + weight.Later);

    private void Add(DocumentNotes document, double weight, RepeatedPassages repeated)
    {
        var best = new Dictionary<DateKey, double>();
        foreach (var note in document.Notes)
        {
            if (!repeated.Contains(note.Passage))
            {
                best[note.Date] = Math.Max(best.GetValueOrDefault(note.Date), Worth(note));
            }
        }

        if (document is { Published: { } day, IsOnTopic: true })
        {
            best.TryAdd(new DateKey(day, day), ImportanceWeights.Undated);
        }

        foreach (var (date, worth) in best)
        {
            var (told, later) = _weights.GetValueOrDefault(date);
            _weights[date] = (told + (worth * weight), later + (document.Published > date.Last ? worth * weight : 0));
        }
    }

    private static double Worth(DateNote note) =>
        (note.IsOnTopic ? 1 : ImportanceWeights.OffTopic)
        * (note.IsEvent ? 1 : ImportanceWeights.Named)
        * (note.IsEntry ? ImportanceWeights.Entry : 1)
        * (note.IsStamp ? ImportanceWeights.Stamp : 1);
}
