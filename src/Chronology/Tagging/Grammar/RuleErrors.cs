using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Every sentence that a wrong rule file can earn.</summary>
internal static class RuleErrors
{
    /// <summary>So many names are told in full.</summary>
    private const int FewNames = 6;

    private const int NearNames = 3;

    public static RuleFormatException Unexpected(RulePosition at, string found, string expected) => new(at, $"unexpected {found}, expected {expected}.");

    public static RuleFormatException Unknown(RulePosition at, string what, string name, IEnumerable<string> known) =>
        new(at, $"unknown {what} '{name}', expected {Nearest(name, [.. known.Order(StringComparer.Ordinal)])}.");

    public static RuleFormatException WrongValue(RulePosition at, string lexicon, string slot, string value, IEnumerable<string> known) =>
        new(at, $"lexicon '{lexicon}' has the {slot} '{value}', expected {Nearest(value, [.. known.Order(StringComparer.Ordinal)])}.");

    public static RuleFormatException Duplicate(RulePosition at, string what, string name) => new(at, $"{what} '{name}' is already defined.");

    public static RuleFormatException NoExamples(RulePosition at, string rule, string keyword) => new(at, $"rule '{rule}' has no '{keyword}' example, expected at least one.");

    public static RuleFormatException NoMatch(RulePosition at, string rule) => new(at, $"rule '{rule}' has no 'match' line, expected at least one.");

    public static RuleFormatException Circular(RulePosition at, string pattern) => new(at, $"pattern '{pattern}' contains itself.");

    public static RuleFormatException MatchesNothing(RulePosition at) => new(at, "the pattern matches the empty text, expected at least one word that is not optional.");

    /// <summary>All of a few names; of many those that are spelled most alike, and how many more there are.</summary>
    private static string Nearest(string name, IReadOnlyList<string> known)
    {
        if (known.Count <= FewNames)
        {
            return "one of " + string.Join(", ", known);
        }

        var nearest = known.OrderBy(k => EditDistance.Between(name, k)).Take(NearNames);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", nearest)} or another of {known.Count - NearNames}");
    }
}
