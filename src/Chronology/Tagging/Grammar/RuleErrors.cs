namespace Chronology.Tagging.Grammar;

/// <summary>Every sentence that a wrong rule file can earn.</summary>
internal static class RuleErrors
{
    public static RuleFormatException Unexpected(RulePosition at, string found, string expected) => new(at, $"unexpected {found}, expected {expected}.");

    public static RuleFormatException Unknown(RulePosition at, string what, string name, IEnumerable<string> known) =>
        new(at, $"unknown {what} '{name}', expected one of {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    public static RuleFormatException Duplicate(RulePosition at, string what, string name) => new(at, $"{what} '{name}' is already defined.");

    public static RuleFormatException NoExamples(RulePosition at, string rule, string keyword) => new(at, $"rule '{rule}' has no '{keyword}' example, expected at least one.");

    public static RuleFormatException NoMatch(RulePosition at, string rule) => new(at, $"rule '{rule}' has no 'match' line, expected at least one.");

    public static RuleFormatException Circular(RulePosition at, string pattern) => new(at, $"pattern '{pattern}' contains itself.");

    public static RuleFormatException MatchesNothing(RulePosition at) => new(at, "the pattern matches the empty text, expected at least one word that is not optional.");
}
