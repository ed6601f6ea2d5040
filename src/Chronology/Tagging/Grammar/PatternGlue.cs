using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Marks the first token of a pattern as touching the token before it.</summary>
internal static class PatternGlue
{
    public static PatternNode Apply(PatternNode node) => node switch
    {
        PatternNode.Element e => e with { IsGlued = true },
        PatternNode.Sequence s => s with { Parts = ApplyToFirst(s.Parts) },
        PatternNode.Choice c => c with { Branches = [.. c.Branches.Select(Apply)] },
        PatternNode.Optional o => new PatternNode.Optional(Apply(o.Body)),
        PatternNode.Slot s => s with { Body = Apply(s.Body) },
        PatternNode.Extent e => new PatternNode.Extent(Apply(e.Body)),
        PatternNode.Entry e => e with { Body = Apply(e.Body) },
        _ => node,
    };

    private static ImmutableArray<PatternNode> ApplyToFirst(ImmutableArray<PatternNode> parts)
    {
        var glued = parts.ToBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            glued[i] = Apply(parts[i]);
            if (!parts[i].CanBeEmpty)
            {
                break;
            }
        }

        return glued.ToImmutable();
    }
}
