namespace Chronology.Tagging.Grammar;

/// <summary>An expression within a sentence while stages still work on it; tokens half open.</summary>
internal readonly record struct FoundExpression(int FirstToken, int EndToken, TemporalValue Value, string Rule);
