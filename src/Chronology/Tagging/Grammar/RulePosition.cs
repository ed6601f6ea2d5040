namespace Chronology.Tagging.Grammar;

/// <summary>A place in a rule file; line and column count from 1.</summary>
internal readonly record struct RulePosition(string File, int Line, int Column)
{
    public RulePosition At(int column) => this with { Column = column };
}
