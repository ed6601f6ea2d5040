using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Understands the blocks of a language's rule files, in the order lexicons, numbers, patterns, rules.</summary>
internal static class RuleSetReader
{
    public static (PatternScope Scope, ImmutableArray<TaggingRule> Rules) Read(IEnumerable<RuleText> files)
    {
        var blocks = files.OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(RuleFileReader.Read).ToList();
        var scope = new PatternScope();
        foreach (var block in blocks.Where(b => b.Keyword == "lexicon"))
        {
            Define(scope.Lexicons, block, ReadLexicon(block));
        }

        foreach (var block in blocks.Where(b => b.Keyword == "number"))
        {
            Define(scope.Numbers, block, ReadNumber(block));
        }

        foreach (var block in blocks.Where(b => b.Keyword == "pattern"))
        {
            Define(scope.PatternBlocks, block, block);
        }

        var rules = ImmutableArray.CreateBuilder<TaggingRule>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(b => b.Keyword == "rule"))
        {
            Define(names, block, block.Name);
            rules.Add(RuleBlockReader.Read(scope, block));
        }

        return (scope, rules.ToImmutable());
    }

    private static void Define<T>(Dictionary<string, T> names, RuleBlock block, T value)
    {
        if (!names.TryAdd(block.Name, value))
        {
            throw RuleErrors.Duplicate(block.Position, block.Keyword, block.Name);
        }
    }

    private static Lexicon ReadLexicon(RuleBlock block)
    {
        var words = ImmutableArray.CreateBuilder<LexiconEntry>();
        var phrases = ImmutableArray.CreateBuilder<LexiconEntry>();
        foreach (var line in block.Lines)
        {
            var colon = line.Text.IndexOf(" : ", StringComparison.Ordinal);
            if (colon < 0)
            {
                throw RuleErrors.Unexpected(line.Position, $"'{line.Text}'", "a value, ' : ' and words with commas between");
            }

            var value = line.Text[..colon].Trim();
            foreach (var item in line.Text[(colon + 3)..].Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var tokens = Words(item);
                (tokens.Length == 1 ? words : phrases).Add(new LexiconEntry(value, tokens));
            }
        }

        if (words.Count + phrases.Count == 0)
        {
            throw RuleErrors.Unexpected(block.Position, "the end of the block", "at least one indented line of a value, ' : ' and words");
        }

        return new Lexicon(block.Name, words.ToImmutable(), phrases.ToImmutable());
    }

    private static ImmutableArray<string> Words(string item)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var tokens = Tokenizer.Tokenize(item);
        for (var i = 0; i < tokens.Length; i++)
        {
            words.Add(item[tokens[i].Start..tokens[i].End]);
        }

        return words.ToImmutable();
    }

    private static NumberRange ReadNumber(RuleBlock block)
    {
        var parts = block.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bounds = parts.Length > 0 ? parts[0].Split("..") : [];
        var digits = parts.Length == 3 && parts[1] == "digits" ? parts[2].Split('-') : parts.Length == 1 ? ["1", "18"] : [];
        if (bounds.Length != 2 || digits.Length is 0 or > 2
            || !TryNumber(bounds[0], out var min) || !TryNumber(bounds[1], out var max) || !TryNumber(digits[0], out var fewest) || !TryNumber(digits[^1], out var most)
            || min > max || fewest > most)
        {
            throw RuleErrors.Unexpected(block.RestPosition, block.Rest.Length == 0 ? "the end of the line" : $"'{block.Rest}'", "bounds and digits as in '1000..2999 digits 4'");
        }

        return new NumberRange(block.Name, min, max, (int)fewest, (int)most);
    }

    private static bool TryNumber(string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
