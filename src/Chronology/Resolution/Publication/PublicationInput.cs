using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Resolution.Publication;

/// <summary>A document as the search for its publication day sees it.</summary>
/// <param name="Names">Who and what it names: documents about the same lend each other the year.</param>
internal sealed record PublicationInput(
    DocumentText Document, ImmutableArray<TemporalExpression> Expressions, IReadOnlyList<ExpressionFacts> Facts, IReadOnlyCollection<string> Names)
{
    public string Id => Document.Source.Id;
}
