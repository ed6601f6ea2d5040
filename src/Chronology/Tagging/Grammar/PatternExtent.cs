using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Gives a pattern without brackets its extent: all of it but the looks around it ("!x", "^", "$") at its two ends.</summary>
internal static class PatternExtent
{
    public static PatternNode Of(PatternScope scope, PatternNode pattern)
    {
        if (pattern is not PatternNode.Sequence { Parts: var parts } || parts.Any(HasExtent))
        {
            return pattern;
        }

        var (start, end) = (0, parts.Length);
        while (start < end && IsLook(scope, parts[start]))
        {
            start++;
        }

        while (end > start && IsLook(scope, parts[end - 1]))
        {
            end--;
        }

        if (end - start == parts.Length || start == end)
        {
            return pattern;
        }

        var extent = new PatternNode.Extent(new PatternNode.Sequence([.. parts[start..end]]));
        return new PatternNode.Sequence([.. parts[..start], extent, .. parts[end..]]);
    }

    private static bool HasExtent(PatternNode node) => node switch
    {
        PatternNode.Extent => true,
        PatternNode.Sequence s => s.Parts.Any(HasExtent),
        PatternNode.Choice c => c.Branches.Any(HasExtent),
        PatternNode.Optional o => HasExtent(o.Body),
        PatternNode.Slot s => HasExtent(s.Body),
        _ => false,
    };

    /// <summary>A choice that the sentence's end is one of, "($ | and)", looks too: the end has no characters to mark.</summary>
    private static bool IsLook(PatternScope scope, PatternNode node) => node switch
    {
        PatternNode.Element e => scope.Test(e.Test) is TokenTest.NoneOf or TokenTest.SentenceStart or TokenTest.SentenceEnd,
        PatternNode.Choice c => c.Branches.Any(b => IsEdge(scope, b)),
        _ => false,
    };

    private static bool IsEdge(PatternScope scope, PatternNode node) => node switch
    {
        PatternNode.Element e => scope.Test(e.Test) is TokenTest.SentenceStart or TokenTest.SentenceEnd,
        PatternNode.Sequence { Parts: [var only] } => IsEdge(scope, only),
        _ => false,
    };
}
