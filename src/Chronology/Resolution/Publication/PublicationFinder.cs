using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Finds when each document of a run was published, strongest evidence first (DESIGN.md §5).</summary>
internal static class PublicationFinder
{
    /// <summary>A document whose own day is known no better than this many days lends no year.</summary>
    private const int LongestReference = 31;

    /// <returns>One estimate for each document, in their order.</returns>
    public static PublicationEstimate[] Find(IReadOnlyList<PublicationInput> documents)
    {
        var estimates = new PublicationEstimate[documents.Count];
        var open = new List<int>();
        for (var i = 0; i < documents.Count; i++)
        {
            var estimate = StatedPublication.Find(documents[i].Document.Source)
                ?? BylinePublication.Find(documents[i].Document, documents[i].Facts, [.. documents[i].Expressions.Select(static e => e.Span)]);
            estimates[i] = estimate ?? PublicationEstimate.Unknown;
            if (estimate is null && LeadDay.Bound(documents[i].Document, documents[i].Facts) is { } lead)
            {
                estimates[i] = PublicationInference.Infer(documents[i].Facts, lead, null);
            }
            else if (estimate is null)
            {
                open.Add(i);
            }
        }

        if (open.Count > 0)
        {
            InferFromOthers(documents, estimates, open);
        }

        return estimates;
    }

    private static void InferFromOthers(IReadOnlyList<PublicationInput> documents, PublicationEstimate[] estimates, List<int> open)
    {
        var references = References(documents, estimates);
        var neighbours = new NeighbourBounds(documents, [.. estimates.Select(static e => e.Possible is { Days: <= LongestReference } possible ? possible.First : (LocalDate?)null)]);
        foreach (var i in open)
        {
            var bound = neighbours.Of(i);
            estimates[i] = PublicationInference.Infer(
                Plausible(documents[i].Facts, references.LatestYear), null, bound is null ? references.NearestTo(documents[i]) : null, bound);
        }
    }

    /// <summary>Without what lies years after every dated document of the run: "by 2050" is told in all tenses.</summary>
    private static IReadOnlyList<ExpressionFacts> Plausible(IReadOnlyList<ExpressionFacts> facts, int? latest) =>
        [.. facts.Select(f => f.Shape == ExpressionShape.Full && f.Full!.First.Year > latest + 1 ? f with { IsEvidence = false } : f)];

    private static YearReferences References(IReadOnlyList<PublicationInput> documents, PublicationEstimate[] estimates)
    {
        var references = new YearReferences();
        for (var i = 0; i < documents.Count; i++)
        {
            if (estimates[i].Possible is { Days: <= LongestReference } possible)
            {
                references.Add(documents[i], possible.First);
            }
        }

        return references;
    }
}
