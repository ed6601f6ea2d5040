using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>How many documents appear around a day: in a busy time each of them weighs less.</summary>
internal sealed class PublishingVolume
{
    private readonly Dictionary<LocalDate, double> _shares = [];
    private readonly double _undated;

    public PublishingVolume(IReadOnlyList<DocumentNotes> documents)
    {
        var counts = documents.Where(static d => d.Published is not null).CountBy(static d => d.Published!.Value).ToDictionary();
        foreach (var day in counts.Keys)
        {
            _shares[day] = 1.0 / Enumerable.Range(-ImportanceWeights.Around, (2 * ImportanceWeights.Around) + 1).Sum(i => counts.GetValueOrDefault(day.PlusDays(i)));
        }

        _undated = 1.0 / Math.Max(1, documents.Count(static d => d.Published is null));
    }

    /// <returns>What part of all documents around its day one document is; of those without a day, if it has none.</returns>
    public double ShareOf(LocalDate? published) => published is { } day ? _shares[day] : _undated;
}
