using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace Chronology.Tests.Tagging;

/// <summary>Makes the sentences that rule files describe: every pattern spelled out with words of its own word lists.</summary>
/// <remarks>It reads the files' text itself, so that it does not share the compiler's mistakes.</remarks>
internal sealed class RuleSentences
{
    private readonly Dictionary<string, RulePhrase[]> _words = [];
    private readonly Dictionary<string, (long Min, long Max, int Digits)> _numbers = [];
    private readonly Dictionary<string, List<string>> _patterns = [];
    private readonly List<(List<string> Matches, List<TimeUnit> Sets, bool SeesWordsOnly)> _rules = [];

    public RuleSentences(IEnumerable<RuleText> files)
    {
        foreach (var file in files)
        {
            Read(file.Text.ReplaceLineEndings("\n").Split('\n'));
        }
    }

    /// <summary>A sentence and the finest unit that any of its words says.</summary>
    public Gen<(string Text, TimeUnit Finest)> Sentences => Gen.Choose(0, int.MaxValue - 1).Select(Make);

    private (string Text, TimeUnit Finest) Make(int seed)
    {
        var phrase = new RulePhraseWriter(this, new Random(seed));
        var rule = _rules[seed % _rules.Count];
        phrase.Write(rule.Matches[phrase.Next(rule.Matches.Count)], rule.Sets);
        return (phrase.Text, phrase.Finest);
    }

    public IReadOnlyList<RulePhrase>? WordsOf(string name) => _words.GetValueOrDefault(name);

    public (long Min, long Max, int Digits)? NumberOf(string name) => _numbers.TryGetValue(name, out var range) ? range : null;

    public IReadOnlyList<string>? PatternsOf(string name) => _patterns.GetValueOrDefault(name);

    /// <summary>The patterns of a rule that sees words only, for the place of an expression in a later rule.</summary>
    public (string Pattern, List<TimeUnit> Sets) AnyWordRule(RulePhraseWriter writer)
    {
        var first = _rules.Where(r => r.SeesWordsOnly).ToList();
        var (matches, sets, _) = first[writer.Next(first.Count)];
        return (matches[writer.Next(matches.Count)], sets);
    }

    private void Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var heading = Plain(lines[i]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (heading.Length < 2 || lines[i][0] == ' ')
            {
                continue;
            }

            var body = lines.Skip(i + 1).TakeWhile(l => l.Length == 0 || l[0] is ' ' or '#').Select(Plain).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
            Define(heading, body);
        }
    }

    private void Define(string[] heading, List<string> body)
    {
        switch (heading[0])
        {
            case "lexicon":
                _words[heading[1]] = [.. body.SelectMany(l => l[(l.IndexOf(" : ", StringComparison.Ordinal) + 3)..].Split(", ").Select(w => new RulePhrase(w.Trim(), l[..l.IndexOf(" : ", StringComparison.Ordinal)])))];
                break;
            case "number":
                var bounds = heading[2].Split("..").Select(long.Parse).ToArray();
                _numbers[heading[1]] = (bounds[0], bounds[1], heading.Length > 4 ? int.Parse(heading[4].Split('-')[0]) : 1);
                break;
            case "pattern":
                _patterns[heading[1]] = body;
                break;
            case "rule" when heading[^1] != "none":
                var sets = body.Where(l => l.StartsWith("set ", StringComparison.Ordinal)).Select(l => l.Split(' ')).Select(w => RulePhraseWriter.UnitOf(w[1], w[2])).OfType<TimeUnit>().ToList();
                _rules.Add((body.Where(l => l.StartsWith("match ", StringComparison.Ordinal)).Select(l => l[6..]).ToList(), sets, !body.Any(l => l.StartsWith("stage", StringComparison.Ordinal))));
                break;
        }
    }

    private static string Plain(string line)
    {
        var comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment];
    }
}
