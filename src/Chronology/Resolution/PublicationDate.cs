using System.Collections.Immutable;
using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>When a document was published, as far as can be known.</summary>
/// <param name="Date">A day, an interval or a set.</param>
/// <param name="From">Where it comes from, in words: "byline", "given by the user", "inferred from the document's own dates".</param>
/// <param name="Quote">The words it rests on; empty when it rests on several, which <paramref name="Steps"/> then names.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record PublicationDate(ResolvedDate Date, string From, string Quote, double Confidence, ImmutableArray<string> Steps)
{
    /// <summary>The one day it must be, or null: "since 6 May" is no day.</summary>
    public LocalDate? Day => Date is { Start.IsDay: true, EndKind: EndKind.None, IsStartOpen: false, IsOneOf: false } ? Date.First : null;
}
