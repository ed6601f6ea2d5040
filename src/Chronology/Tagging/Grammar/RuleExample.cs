namespace Chronology.Tagging.Grammar;

/// <summary>A sentence that a rule must read, or must leave alone.</summary>
/// <param name="Text">Without the brackets.</param>
/// <param name="Extent">The words the rule must mark; null for a sentence it must leave alone.</param>
/// <param name="Value">TIMEX3 value, against Wednesday, 2025-10-15, and mod after a space when there is one.</param>
public sealed record RuleExample(string Rule, string Place, string Text, string? Extent, string? Value);
