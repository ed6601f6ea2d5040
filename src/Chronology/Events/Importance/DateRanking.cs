using Chronology.Text.Likeness;

namespace Chronology.Events.Importance;

/// <summary>Orders the events of one date: first what all its passages are about, then what adds most to it.</summary>
internal static class DateRanking
{
    /// <returns>Each event's share of its date's importance: 1 for the first, never rising along the order.</returns>
    public static IEnumerable<(RankedEvent Event, double Share)> Rank(IReadOnlyList<RankedEvent> events)
    {
        var middle = WordVector.Centroid(events.SelectMany(static e => e.Members));
        var pool = events.Select(e => (Event: e, Worth: e.Worth(middle))).OrderByDescending(static e => Math.Round(e.Worth, 9)).ThenBy(static e => e.Event.Index).ToList();
        var rest = pool.Skip(PassageWeights.MostCompared).ToList();
        pool.RemoveRange(pool.Count - rest.Count, rest.Count);
        var (best, last) = (0.0, 1.0);
        foreach (var (ranked, worth) in Greedy(pool).Concat(rest.Select(static e => (e.Event, e.Worth * PassageWeights.Poor))))
        {
            best = Math.Max(best, worth);
            last = Math.Min(last, best > 0 ? worth / best : 1);
            yield return (ranked, last);
        }
    }

    private static IEnumerable<(RankedEvent Event, double Worth)> Greedy(List<(RankedEvent Event, double Worth)> pool)
    {
        var likest = new double[pool.Count];
        var taken = new bool[pool.Count];
        for (var round = 0; round < pool.Count; round++)
        {
            var next = -1;
            for (var i = 0; i < pool.Count; i++)
            {
                if (!taken[i] && (next < 0 || Left(pool[i].Worth, likest[i]) > Left(pool[next].Worth, likest[next]) + 1e-9))
                {
                    next = i;
                }
            }

            taken[next] = true;
            yield return (pool[next].Event, Left(pool[next].Worth, likest[next]));
            for (var i = 0; i < pool.Count; i++)
            {
                likest[i] = taken[i] ? likest[i] : Math.Max(likest[i], pool[i].Event.Text.Likeness(pool[next].Event.Text));
            }
        }
    }

    private static double Left(double worth, double likest) => worth * (1 - (PassageWeights.Repetition * likest));
}
