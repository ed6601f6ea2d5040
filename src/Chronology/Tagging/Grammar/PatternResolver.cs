using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Reads named patterns when they are first used, wherever they stand.</summary>
internal static class PatternResolver
{
    public static PatternNode Resolve(PatternScope scope, string name, RulePosition usedAt)
    {
        if (scope.Patterns.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!scope.Open.Add(name))
        {
            throw RuleErrors.Circular(usedAt, name);
        }

        var block = scope.PatternBlocks[name];
        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        foreach (var line in block.Lines)
        {
            branches.Add(PatternParser.Parse(scope, line.Text, line.Position));
        }

        if (branches.Count == 0)
        {
            throw RuleErrors.Unexpected(block.Position, "the end of the block", "at least one indented pattern");
        }

        scope.Open.Remove(name);
        var node = branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
        scope.Patterns.Add(name, node);
        return node;
    }
}
