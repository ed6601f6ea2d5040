using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Chooses the tests of which at least one must pass in a sentence that holds any expression: the rarest word of each pattern.</summary>
/// <remarks>
/// Rules that make nothing of their match ask for no trigger: without the others they change nothing. Patterns that have but common words choose first,
/// and a word that one waits for costs the next nothing: "5 May" waits for the month, since "this May" has to.
/// </remarks>
internal sealed class TriggerTests(PatternScope scope)
{
    private const double Never = double.PositiveInfinity;
    private const double Common = 1e6;
    private const string CommonSigns = ",.-'\"()";

    /// <summary>Words that any sentence may hold, so that no rule should wait for them.</summary>
    private const string CommonWords = "common-word";

    private readonly Lexicon? _common = scope.Lexicons.GetValueOrDefault(CommonWords);

    /// <summary>Words and tests that are waited for already.</summary>
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<int> _tests = [];

    public static TestSet Of(PatternScope scope, ImmutableArray<TaggingRule> rules)
    {
        var chooser = new TriggerTests(scope);
        var triggers = new TestSet(scope.Tests.Length);
        foreach (var pattern in rules.Where(static r => r.Stage == 1 && r.Constructor != Constructors.None).SelectMany(r => r.Patterns).OrderByDescending(p => chooser.Choose(p).Frequency))
        {
            foreach (var test in chooser.Choose(pattern).Tests)
            {
                triggers.Add(test);
                chooser.Await(test);
            }
        }

        return triggers;
    }

    private void Await(int test)
    {
        _tests.Add(test);
        if (scope.Test(test) is TokenTest.Literal literal)
        {
            _words.Add(literal.Text);
        }
        else if (scope.Test(test) is TokenTest.InLexicon lexicon)
        {
            _words.UnionWith(scope.Lexicons[lexicon.Name].Words.Select(static w => w.Tokens[0]));
        }
    }

    /// <summary>Tests of which every match of the pattern passes at least one, and how common their tokens are; without any when the pattern can be empty.</summary>
    private (List<int> Tests, double Frequency) Choose(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Element e:
                return ([e.Test], _tests.Contains(e.Test) ? 0 : Frequency(scope.Test(e.Test)));
            case PatternNode.Sequence s:
                (List<int> Tests, double Frequency) best = ([], Never);
                foreach (var part in s.Parts)
                {
                    var chosen = Choose(part);
                    best = chosen.Frequency < best.Frequency ? chosen : best;
                }

                return best;
            case PatternNode.Choice c:
                (List<int> Tests, double Frequency) all = ([], 0);
                foreach (var branch in c.Branches)
                {
                    var chosen = Choose(branch);
                    all.Tests.AddRange(chosen.Tests);
                    all.Frequency += chosen.Frequency;
                }

                return all;
            case PatternNode.Slot s:
                return Choose(s.Body);
            case PatternNode.Extent x:
                return Choose(x.Body);
            case PatternNode.Entry n:
                return Choose(n.Body);
            default:
                return ([], Never);
        }
    }

    private double Frequency(TokenTest test) => test switch
    {
        TokenTest.Literal literal => Frequency(literal.Text),
        TokenTest.InLexicon lexicon => scope.Lexicons[lexicon.Name].Words.Sum(w => Frequency(w.Tokens[0])),
        TokenTest.NumberIn { Name: var name } => scope.Numbers[name].MinDigits > 3 ? 1_000 : 20_000,
        TokenTest.AnyNumber => 30_000,
        _ => 1e9,
    };

    /// <summary>In any language the common words are short, and some signs are commoner still.</summary>
    private double Frequency(string word) => word.Length switch
    {
        _ when _words.Contains(word) => 0,
        _ when CommonSigns.Contains(word[0]) || _common?.ValueOf(word) is not null => Common,
        _ when !char.IsLetterOrDigit(word[0]) => 1_000,
        1 => 3_000,
        2 => 2_000,
        3 => 1_000,
        4 => 200,
        _ => 20,
    };
}
