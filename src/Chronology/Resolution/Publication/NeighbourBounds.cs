using System.Globalization;
using Chronology.Dates;
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

    private const int Named = 3;

    private readonly IReadOnlyList<PublicationInput> _documents;
    private readonly NearestDocuments _nearest;
    private readonly SpokenDays _spoken;
    private readonly LocalDate?[] _known;

    /// <param name="documents">All of the run.</param>
    /// <param name="known">The day of those whose day is known well; null for the others.</param>
    public NeighbourBounds(IReadOnlyList<PublicationInput> documents, LocalDate?[] known)
    {
        _documents = documents;
        _known = known;
        _nearest = new NearestDocuments([.. documents.Select(static d => d.Document)]);
        _spoken = new SpokenDays(documents, known, _nearest);
    }

    /// <returns>Null when too few documents are near, or their words are too little like its own.</returns>
    public PublicationBound? Of(int document)
    {
        var neighbours = _nearest.To(document, i => _spoken[i] is not null, Asked);
        if (neighbours.Count < Asked || neighbours[Asked / 2].Likeness < NearEnough)
        {
            return null;
        }

        var range = new DayRange(
            Quantile(neighbours, i => _spoken[i]!.Value.PlusDays(-Before), Early),
            Quantile(neighbours, i => _spoken[i]!.Value.PlusDays(_known[i] is null ? AfterNamed : AfterKnown), 1 - Late));
        return range.Last < range.First ? null : new PublicationBound(
            DayRanges.Of([range]), BoundStrength.Neighbours, string.Join(" ", _nearest.Shared(document, neighbours[0].Document, Named)), Reason(neighbours), int.MaxValue);
    }

    private string Reason(IReadOnlyList<(int Document, double Likeness)> neighbours) =>
        "words of the documents nearest to it, which speak of these days: " + string.Join(", ", neighbours.Take(Named).Select(n => _documents[n.Document].Id + " of "
            + EdtfFormatter.Format(ResolvedDate.Day(_spoken[n.Document]!.Value)))) + " and " + (neighbours.Count - Named).ToString(CultureInfo.InvariantCulture) + " others";

    private static LocalDate Quantile(IReadOnlyList<(int Document, double Likeness)> neighbours, Func<int, LocalDate> day, double share)
    {
        var left = share * neighbours.Sum(static n => n.Likeness);
        var last = default(LocalDate);
        foreach (var (on, likeness) in neighbours.Select(n => (Day: day(n.Document), n.Likeness)).OrderBy(static n => n.Day))
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
