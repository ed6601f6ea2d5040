using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>How many documents appear around a day: in a busy time each of them weighs less.</summary>
internal sealed class PublishingVolume
{
    private readonly Dictionary<LocalDate, double> _weights = [];
    private readonly double _undated;

    public PublishingVolume(IReadOnlyList<DocumentNotes> documents)
    {
        var counts = documents.Where(static d => d.Published is not null).GroupBy(static d => d.Published!.Value).ToDictionary(static g => g.Key, static g => g.Count());
        foreach (var day in counts.Keys)
        {
            var around = 0;
            for (var i = -ImportanceWeights.Around; i <= ImportanceWeights.Around; i++)
            {
                around += counts.GetValueOrDefault(day.PlusDays(i));
            }

            _weights[day] = Math.Pow(around, -ImportanceWeights.Crowding);
        }

        _undated = Math.Pow(Math.Max(1, documents.Count(static d => d.Published is null)), -ImportanceWeights.Crowding);
    }

    public double WeightOf(LocalDate? published) => published is { } day ? _weights[day] : _undated;
}
