using System.Collections.Immutable;
using System.Globalization;

namespace Chronology.Tagging.Grammar;

/// <summary>Understands a <c>rule</c> block: its constructor, patterns, constants and examples.</summary>
internal static class RuleBlockReader
{
    private static readonly string[] Keywords = ["match", "set", "stage", "priority", "yes", "no"];

    public static TaggingRule Read(PatternScope scope, RuleBlock block)
    {
        var constructor = ReadConstructor(block);
        var patterns = ImmutableArray.CreateBuilder<PatternNode>();
        var constants = new RuleConstants();
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var (stage, priority) = (1, 0);
        foreach (var line in block.Lines)
        {
            var (keyword, rest, at) = line.Split();
            switch (keyword)
            {
                case "match":
                    patterns.Add(ReadPattern(scope, rest, at));
                    break;
                case "set":
                    var (key, value, valueAt) = new RuleLine(rest, at).Split();
                    constants.Set(key, ReadConstant(key, value, at, valueAt));
                    break;
                case "stage":
                    stage = ReadInt(rest, at, 1, RuleSet.StageCount);
                    break;
                case "priority":
                    priority = ReadInt(rest, at, 0, 99);
                    break;
                case "yes" or "no":
                    examples.Add(ReadExample(block.Name, keyword == "yes", rest, at));
                    break;
                default:
                    throw RuleErrors.Unexpected(line.Position, $"'{keyword}'", $"one of {string.Join(", ", Keywords)}");
            }
        }

        Require(patterns.Count > 0, () => RuleErrors.NoMatch(block.Position, block.Name));
        Require(constructor == Constructors.None || examples.Any(e => e.Extent is not null), () => RuleErrors.NoExamples(block.Position, block.Name, "yes"));
        Require(examples.Any(e => e.Extent is null), () => RuleErrors.NoExamples(block.Position, block.Name, "no"));
        return new TaggingRule(block.Name, constructor, stage, priority, patterns.ToImmutable(), constants, examples.ToImmutable());
    }

    private static void Require(bool condition, Func<RuleFormatException> error)
    {
        if (!condition)
        {
            throw error();
        }
    }

    private static string ReadConstructor(RuleBlock block)
    {
        if (!block.Rest.StartsWith(':'))
        {
            throw RuleErrors.Unexpected(block.RestPosition, block.Rest.Length == 0 ? "the end of the line" : $"'{block.Rest}'", "':' and a constructor");
        }

        var name = block.Rest[1..].TrimStart();
        return Constructors.Names.Contains(name)
            ? name
            : throw RuleErrors.Unknown(block.RestPosition.At(block.RestPosition.Column + block.Rest.Length - name.Length), "constructor", name, Constructors.Names);
    }

    private static PatternNode ReadPattern(PatternScope scope, string text, RulePosition at)
    {
        var pattern = PatternParser.Parse(scope, text, at);
        return pattern.CanBeEmpty ? throw RuleErrors.MatchesNothing(at) : PatternExtent.Of(scope, pattern);
    }

    private static string ReadConstant(string slot, string value, RulePosition at, RulePosition valueAt)
    {
        if (value.Length == 0)
        {
            throw RuleErrors.Unexpected(valueAt, "the end of the line", "a slot and a value");
        }

        SlotValues.CheckName(slot, at);
        SlotValues.CheckConstant(slot, value, valueAt);
        return value;
    }

    private static int ReadInt(string text, RulePosition at, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? value
            : throw RuleErrors.Unexpected(at, $"'{text}'", $"a number from {min} to {max}");

    private static RuleExample ReadExample(string rule, bool isYes, string text, RulePosition at)
    {
        var place = $"{at.File}({at.Line},{at.Column})";
        if (!isYes)
        {
            return new RuleExample(rule, place, text, null, null);
        }

        var arrow = text.IndexOf(" => ", StringComparison.Ordinal);
        if (arrow < 0)
        {
            throw RuleErrors.Unexpected(at.At(at.Column + text.Length), "the end of the line", "' => ' and a TIMEX3 value");
        }

        var words = text[..arrow].Trim();
        var value = text[(arrow + 4)..].Trim();
        var open = words.IndexOf('[', StringComparison.Ordinal);
        var close = words.IndexOf(']', StringComparison.Ordinal);
        return open < 0 || close < open
            ? new RuleExample(rule, place, words, words, value)
            : new RuleExample(rule, place, words.Remove(close, 1).Remove(open, 1), words[(open + 1)..close], value);
    }
}
