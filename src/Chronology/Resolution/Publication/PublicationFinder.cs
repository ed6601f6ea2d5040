using Chronology.Text.Likeness;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Finds when each document of a run was published, strongest evidence first (DESIGN.md §5).</summary>
internal static class PublicationFinder
{
    /// <summary>A document whose own day is known no better than this many days lends no year.</summary>
    private const int LongestReference = 31;

    /// <summary>Share of the run that must be of known day before one that is not close lends a year.</summary>
    private const double FewestLenders = 0.1;

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
            if (estimate is null && (LeadDay.Bound(documents[i].Document, documents[i].Facts) ?? FirstComment.Bound(documents[i].Facts)) is { } near)
            {
                estimates[i] = PublicationInference.Infer(documents[i].Facts, near, null);
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
        LocalDate?[] days = [.. estimates.Select(static e => e.Possible is { Days: <= LongestReference } possible ? possible.First : (LocalDate?)null)];
        var nearest = new NearestDocuments([.. documents.Select(static d => d.Document)]);
        var neighbours = new NeighbourBounds(documents, days, nearest);
        foreach (var i in open)
        {
            var near = neighbours.Near(i);
            var bound = near is null ? null : neighbours.Of(i, near);
            var estimate = PublicationInference.Infer(
                Plausible(documents[i].Facts, references.LatestYear), null, bound is null ? Lender(references, documents, i) : null, bound);
            estimates[i] = near is null ? estimate : LikelyDays.Narrow(estimate, near);
        }
    }

    /// <summary>The document that lends its year; where few of the run are of known day, the best of them may be about something else, years away, unless it is close.</summary>
    private static YearReference? Lender(YearReferences references, IReadOnlyList<PublicationInput> documents, int document) =>
        references.NearestTo(documents[document]) is { } nearest && (nearest.IsClose || references.Count >= FewestLenders * documents.Count) ? nearest : null;

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
