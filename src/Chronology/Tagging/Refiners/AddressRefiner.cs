using System.Buffers;
using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Refiners;

/// <summary>Drops what stands inside a web or mail address or a file path: its numbers and words name no time.</summary>
internal static class AddressRefiner
{
    /// <summary>How far around an expression an address is looked for.</summary>
    private const int Reach = 200;

    /// <summary>No address is without one of these.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("/\\@wW");

    public static ImmutableArray<TemporalExpression> Refine(DocumentText document, ImmutableArray<TemporalExpression> expressions) =>
        HoldsAddress(document.Text, expressions) ? [.. expressions.Where(e => !IsInAddress(document.Text, e.Span))] : expressions;

    /// <summary>The question of every document, so it is asked without making anything.</summary>
    private static bool HoldsAddress(string text, ImmutableArray<TemporalExpression> expressions)
    {
        var isSeen = false;
        foreach (var expression in expressions)
        {
            if (IsApart(text, expression.Span))
            {
                continue;
            }

            // One look at the whole text is less than a look around each of many expressions that nothing parts.
            if (!isSeen && !MayHoldAddress(text))
            {
                return false;
            }

            isSeen = true;
            if (IsInAddress(text, expression.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As nearly all stand: white space on both sides, or behind one sign.</summary>
    private static bool IsApart(string text, TextSpan span) =>
        (span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]))
        && (span.End == text.Length || char.IsWhiteSpace(text[span.End]) || (!Signs.Contains(text[span.End]) && (span.End + 1 == text.Length || char.IsWhiteSpace(text[span.End + 1]))));

    private static bool MayHoldAddress(ReadOnlySpan<char> text) => text.ContainsAny('/', '\\', '@') || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

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
        return chunk.Length > span.Length && chunk.ContainsAny(Signs)
            && (chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase) || HasName(chunk) || HasDomain(chunk) || chunk.Contains('\\')
                || (chunk.Count('/') >= 3 && chunk.IndexOfAnyExceptInRange('/', '9') >= 0));
    }

    /// <summary>"ann@example.org", "@sunday_club"; not "doors @7pm".</summary>
    private static bool HasName(ReadOnlySpan<char> chunk)
    {
        for (var at = chunk.IndexOf('@'); at >= 0; at = chunk.IndexOf('@'))
        {
            chunk = chunk[(at + 1)..];
            if (chunk.Length > 0 && !char.IsDigit(chunk[0]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"example.org/2019-05-04": a path behind a name with a dot.</summary>
    private static bool HasDomain(ReadOnlySpan<char> chunk)
    {
        var slash = chunk.IndexOf('/');
        var dot = slash < 0 ? -1 : chunk[..slash].LastIndexOf('.');
        return dot > 0 && slash - dot > 2 && char.IsAsciiLetter(chunk[dot - 1]) && chunk[(dot + 1)..slash].IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
