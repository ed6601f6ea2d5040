using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A set of days as ascending ranges that do not touch: what publication days the evidence so far allows.</summary>
internal sealed class DayRanges
{
    private readonly List<DayRange> _ranges;

    private DayRanges(List<DayRange> ranges) => _ranges = ranges;

    public IReadOnlyList<DayRange> Ranges => _ranges;

    public bool IsEmpty => _ranges.Count == 0;

    public LocalDate First => _ranges[0].First;

    public LocalDate Last => _ranges[^1].Last;

    public int Days => _ranges.Sum(static r => r.Days);

    public static DayRanges Of(IEnumerable<DayRange> ranges)
    {
        var merged = new List<DayRange>();
        foreach (var range in ranges.Where(static r => r.Last >= r.First).OrderBy(static r => r.First).ThenBy(static r => r.Last))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last.PlusDays(1))
            {
                merged[^1] = new DayRange(merged[^1].First, LocalDate.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new DayRanges(merged);
    }

    public DayRanges Intersect(DayRanges other)
    {
        var result = new List<DayRange>();
        int i = 0, j = 0;
        while (i < _ranges.Count && j < other._ranges.Count)
        {
            var a = _ranges[i];
            var b = other._ranges[j];
            var first = LocalDate.Max(a.First, b.First);
            var last = LocalDate.Min(a.Last, b.Last);
            if (first <= last)
            {
                result.Add(new DayRange(first, last));
            }

            if (a.Last < b.Last)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new DayRanges(result);
    }

    public IEnumerable<LocalDate> Each() => _ranges.SelectMany(static r => Enumerable.Range(0, r.Days).Select(r.First.PlusDays));
}
