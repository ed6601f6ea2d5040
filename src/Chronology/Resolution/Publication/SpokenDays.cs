using Chronology.Dates;
using Chronology.Text.Likeness;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>For each document of a run the latest day that it speaks of as past: news is written soon after it.</summary>
/// <remarks>A day without a year takes the year that is nearest to the days of the documents that are nearest in words.</remarks>
internal sealed class SpokenDays
{
    /// <summary>How many neighbours say which year is meant.</summary>
    private const int Asked = 15;

    /// <summary>Share of those neighbours, by likeness, whose days lie before the middle that the year is chosen by.</summary>
    private const double Middle = 0.6;

    /// <summary>How often the days learned so far may teach others.</summary>
    private const int Rounds = 2;

    /// <summary>A day without a year is not taken for one so many days after the whole dates of its own document.</summary>
    private const int FarFromOwn = 800;

    /// <summary>Share of the run's documents that name a day as their latest from which on it is one that is remembered.</summary>
    private const double OftenNamed = 0.01;

    /// <summary>In a small run so many must name it.</summary>
    private const int FewestNaming = 10;

    private readonly LocalDate?[] _days;
    private readonly IReadOnlyList<LocalDate?> _known;
    private readonly HashSet<LocalDate> _remembered;

    public SpokenDays(IReadOnlyList<PublicationInput> documents, IReadOnlyList<LocalDate?> known, NearestDocuments nearest)
    {
        LocalDate?[] whole = [.. documents.Select((d, i) => known[i] ?? LatestWhole(d.Facts))];
        _days = whole;
        for (var round = 0; round < Rounds; round++)
        {
            _days = [.. documents.Select((d, i) => known[i] ?? WithoutYear(i, d.Facts, whole[i], nearest))];
        }

        _known = known;
        _remembered = [.. _days.Where((d, i) => d is not null && known[i] is null).GroupBy(static d => d!.Value)
            .Where(g => g.Count() >= Math.Max(FewestNaming, OftenNamed * documents.Count)).Select(static g => g.Key)];
    }

    public LocalDate? this[int document] => _days[document];

    /// <summary>What the day of a document that speaks of one is.</summary>
    public NeighbourDay Kind(int document) => _known[document] is not null ? NeighbourDay.Known
        : _remembered.Contains(_days[document]!.Value) ? NeighbourDay.Remembered : NeighbourDay.Named;

    private static LocalDate? LatestWhole(IReadOnlyList<ExpressionFacts> facts)
    {
        LocalDate? latest = null;
        foreach (var fact in facts)
        {
            if (fact is { IsEvidence: true, IsPlanned: false, Shape: ExpressionShape.Full, Full: { Start.IsDay: true, EndKind: EndKind.None, First.Year: > 1 and < 9999 } date } && (latest is null || date.First > latest))
            {
                latest = date.First;
            }
        }

        return latest;
    }

    private LocalDate? WithoutYear(int document, IReadOnlyList<ExpressionFacts> facts, LocalDate? whole, NearestDocuments nearest)
    {
        var told = facts.Where(static f => f is { IsEvidence: true, IsPlanned: false, Shape: ExpressionShape.DayWithoutYear }).ToList();
        if (told.Count == 0 || MiddleOf(nearest.To(document, i => _days[i] is not null, Asked)) is not { } middle)
        {
            return whole;
        }

        var latest = told.Select(f => Nearest(f, middle)).Max();
        return latest is null || (whole is { } own && (latest < own || Period.DaysBetween(own, latest.Value) >= FarFromOwn)) ? whole : latest;
    }

    private LocalDate? MiddleOf(IReadOnlyList<(int Document, double Likeness)> neighbours)
    {
        var left = Middle * neighbours.Sum(static n => n.Likeness);
        foreach (var (document, likeness) in neighbours.OrderBy(n => _days[n.Document]))
        {
            left -= likeness;
            if (left <= 0)
            {
                return _days[document];
            }
        }

        return null;
    }

    private static LocalDate? Nearest(ExpressionFacts fact, LocalDate middle)
    {
        LocalDate? nearest = null;
        for (var year = middle.Year - 1; year <= Math.Min(9998, middle.Year + 1); year++)
        {
            if (fact.DayIn(year) is { } day && (nearest is null || Distance(day, middle) < Distance(nearest.Value, middle)))
            {
                nearest = day;
            }
        }

        return nearest;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));
}
