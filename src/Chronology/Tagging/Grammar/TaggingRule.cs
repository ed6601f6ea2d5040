using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>One rule of a language: its patterns, the constructor that gives them meaning, and its examples.</summary>
/// <param name="Stage">1 sees words alone; later stages see what earlier ones found.</param>
/// <param name="Priority">Settles overlaps between rules: the higher wins, else the leftmost, then the longest.</param>
/// <param name="Constants">Slot values that the rule sets itself.</param>
internal sealed record TaggingRule(
    string Name, string Constructor, int Stage, int Priority, ImmutableArray<PatternNode> Patterns,
    RuleConstants Constants, ImmutableArray<RuleExample> Examples);
