using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Refiners;

/// <summary>The second pass over a whole document: list to list, one concern each.</summary>
internal static class DocumentRefiners
{
    public static ImmutableArray<TemporalExpression> Apply(DocumentText document, ImmutableArray<TemporalExpression> expressions, DateFieldOrder? order)
    {
        if (expressions.IsEmpty)
        {
            return expressions;
        }

        expressions = AddressRefiner.Refine(document, expressions);
        expressions = NumericOrderRefiner.Refine(expressions, order);
        return AnniversaryRefiner.Refine(document, expressions);
    }
}
