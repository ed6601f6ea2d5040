using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>A part of a rule's pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>One token that passes a test; when glued it touches the token before.</summary>
    public sealed record Element(int Test, bool IsGlued) : PatternNode;

    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    public sealed record Choice(ImmutableArray<PatternNode> Branches) : PatternNode;

    public sealed record Optional(PatternNode Body) : PatternNode;

    /// <summary>A named part whose words the constructor reads.</summary>
    public sealed record Slot(string Name, PatternNode Body, string? Lexicon) : PatternNode;

    /// <summary>The part that the expression's span covers; what is outside is context.</summary>
    public sealed record Extent(PatternNode Body) : PatternNode;

    /// <summary>An entry of several words, with the value the lexicon gives it.</summary>
    public sealed record Entry(string Value, PatternNode Body) : PatternNode;

    /// <summary>True when it can match no token at all.</summary>
    public bool CanBeEmpty => this switch
    {
        Element => false,
        Sequence s => s.Parts.All(p => p.CanBeEmpty),
        Choice c => c.Branches.Any(b => b.CanBeEmpty),
        Slot s => s.Body.CanBeEmpty,
        Extent e => e.Body.CanBeEmpty,
        Entry e => e.Body.CanBeEmpty,
        _ => true,
    };
}
