using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Cuts a rule file into its blocks.</summary>
/// <remarks>A line that starts at the margin opens a block, indented lines belong to it, '#' at the start of a line or after white space starts a comment.</remarks>
internal static class RuleFileReader
{
    private static readonly string[] Keywords = ["lexicon", "number", "pattern", "rule"];

    public static IEnumerable<RuleBlock> Read(RuleText file)
    {
        RuleBlock? block = null;
        var lines = ImmutableArray.CreateBuilder<RuleLine>();
        var number = 0;
        foreach (var raw in file.Text.Split('\n'))
        {
            number++;
            var line = StripComment(raw).TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] is ' ' or '\t')
            {
                var text = line.TrimStart();
                var position = new RulePosition(file.Name, number, line.Length - text.Length + 1);
                lines.Add(block is null ? throw RuleErrors.Unexpected(position, "an indented line", "one of lexicon, number, pattern, rule") : new RuleLine(text, position));
                continue;
            }

            if (block is not null)
            {
                yield return block with { Lines = lines.DrainToImmutable() };
            }

            block = Heading(line, new RulePosition(file.Name, number, 1));
        }

        if (block is not null)
        {
            yield return block with { Lines = lines.DrainToImmutable() };
        }
    }

    private static RuleBlock Heading(string line, RulePosition position)
    {
        var (keyword, rest, restPosition) = new RuleLine(line, position).Split();
        if (!Keywords.Contains(keyword, StringComparer.Ordinal))
        {
            throw RuleErrors.Unexpected(position, $"'{keyword}'", "one of lexicon, number, pattern, rule");
        }

        var (name, tail, tailPosition) = new RuleLine(rest, restPosition).Split();
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw RuleErrors.Unexpected(restPosition, name.Length == 0 ? "the end of the line" : $"'{name}'", "a name of letters, digits and hyphens");
        }

        return new RuleBlock(keyword, name, tail, position, tailPosition, []);
    }

    private static string StripComment(string line)
    {
        for (var i = line.IndexOf('#', StringComparison.Ordinal); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
            {
                return line[..i];
            }
        }

        return line;
    }
}
