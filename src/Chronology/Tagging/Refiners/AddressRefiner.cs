using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Refiners;

/// <summary>Drops what stands inside a web or mail address or a file path: its numbers and words name no time.</summary>
internal static class AddressRefiner
{
    /// <summary>How far around an expression an address is looked for.</summary>
    private const int Reach = 200;

    public static ImmutableArray<TemporalExpression> Refine(DocumentText document, ImmutableArray<TemporalExpression> expressions) =>
        expressions.Any(e => IsInAddress(document.Text, e.Span)) ? [.. expressions.Where(e => !IsInAddress(document.Text, e.Span))] : expressions;

    private static bool IsInAddress(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Reach && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && end - span.End < Reach && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var chunk = text.AsSpan(start, end - start);
        return chunk.Length > span.Length
            && (chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase) || chunk.Contains('@') || chunk.Contains('\\')
                || (chunk.Count('/') >= 3 && chunk.IndexOfAnyExceptInRange('/', '9') >= 0));
    }
}
