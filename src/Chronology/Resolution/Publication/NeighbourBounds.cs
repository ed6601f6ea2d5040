using Chronology.Text.Likeness;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Bounds a document's publication day by the documents of the run that are nearest to it in words: those of one story appear around one time.</summary>
/// <remarks>
/// The constants were chosen on four collections of news whose days are known, so that the day lies inside for about 96 of 100 documents; a few neighbours of
/// another time do not matter, since the outer shares of them are cut off.
/// </remarks>
internal sealed class NeighbourBounds
{
    /// <summary>How many neighbours are asked. A run with fewer documents that speak of a day bounds nothing.</summary>
    private const int Asked = 40;

    /// <summary>How near the middle one of those asked must be: documents about something else share a few words as well.</summary>
    private const double NearEnough = 0.03;

    /// <summary>Share of the neighbours, by likeness, that are cut off at the early end: articles go back to how a story began, so the earliest say least.</summary>
    private const double Early = 0.2;

    /// <summary>The share at the late end.</summary>
    private const double Late = 0.1;

    /// <summary>How many days before the day that a neighbour speaks of this document may have appeared.</summary>
    private const int Before = 10;

    /// <summary>How many days after it, when it is only the latest that the neighbour names: it may have appeared weeks later itself.</summary>
    private const int AfterNamed = 120;

    /// <summary>How many days after it, when it is the day on which the neighbour appeared.</summary>
    private const int AfterKnown = 30;

    /// <summary>How many days after it, when it is a day that very many documents name.</summary>
    private const int AfterRemembered = 300;

    /// <summary>So many words that it shares with the nearest are shown.</summary>
    private const int SharedWords = 3;

    private readonly IReadOnlyList<PublicationInput> _documents;
    private readonly NearestDocuments _nearest;
    private readonly SpokenDays _spoken;

    /// <param name="documents">All of the run.</param>
    /// <param name="known">The day of those whose day is known well; null for the others.</param>
    /// <param name="nearest">Of the same documents.</param>
    public NeighbourBounds(IReadOnlyList<PublicationInput> documents, LocalDate?[] known, NearestDocuments nearest)
    {
        _documents = documents;
        _nearest = nearest;
        _spoken = new SpokenDays(documents, known, _nearest);
    }

    /// <returns>The nearest documents that speak of a day, nearest first; null when they are too few, or their words are too little like its own.</returns>
    public IReadOnlyList<SpokenNeighbour>? Near(int document)
    {
        var neighbours = _nearest.To(document, i => _spoken[i] is not null, Asked);
        return neighbours.Count < Asked || neighbours[Asked / 2].Likeness < NearEnough ? null
            : [.. neighbours.Select(n => new SpokenNeighbour(_documents[n.Document].Id, _spoken[n.Document]!.Value, n.Likeness, _spoken.Kind(n.Document)) { Index = n.Document })];
    }

    /// <returns>What those near a document say of its day; null when they contradict each other.</returns>
    public PublicationBound? Of(int document, IReadOnlyList<SpokenNeighbour> near)
    {
        var range = new DayRange(
            Quantile(near, static n => n.Day.PlusDays(-Before), Early),
            Quantile(near, static n => n.Day.PlusDays(After(n.Kind)), 1 - Late));
        return range.Last < range.First ? null : new PublicationBound(
            DayRanges.Of([range]), BoundStrength.Neighbours, string.Join(" ", _nearest.Shared(document, near[0].Index, SharedWords)), Reason(near), int.MaxValue);
    }

    private static int After(NeighbourDay kind) => kind switch { NeighbourDay.Known => AfterKnown, NeighbourDay.Named => AfterNamed, _ => AfterRemembered };

    private static string Reason(IReadOnlyList<SpokenNeighbour> near) =>
        "words of the documents nearest to it, which speak of these days: " + SpokenNeighbour.Describe(near, static _ => " of ");

    private static LocalDate Quantile(IReadOnlyList<SpokenNeighbour> near, Func<SpokenNeighbour, LocalDate> day, double share)
    {
        var left = share * near.Sum(static n => n.Likeness);
        var last = default(LocalDate);
        foreach (var (on, likeness) in near.Select(n => (Day: day(n), n.Likeness)).OrderBy(static n => n.Day))
        {
            (last, left) = (on, left - likeness);
            if (left <= 0)
            {
                break;
            }
        }

        return last;
    }
}
