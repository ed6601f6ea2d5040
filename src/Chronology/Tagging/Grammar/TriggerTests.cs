using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>Chooses the tests of which at least one must pass in a sentence that holds any expression: the rarest word of each pattern.</summary>
/// <remarks>Rules that make nothing of their match ask for no trigger: without the others they change nothing.</remarks>
internal sealed class TriggerTests(PatternScope scope)
{
    private const double Never = double.PositiveInfinity;
    private const double Common = 1e6;

    /// <summary>Words that any sentence may hold, so that no rule should wait for them.</summary>
    private const string CommonWords = "common-word";

    private readonly Lexicon? _common = scope.Lexicons.GetValueOrDefault(CommonWords);

    public static TestSet Of(PatternScope scope, ImmutableArray<TaggingRule> rules)
    {
        var chooser = new TriggerTests(scope);
        var triggers = new TestSet(scope.Tests.Length);
        foreach (var rule in rules)
        {
            if (rule.Stage != 1 || rule.Constructor == Constructors.None)
            {
                continue;
            }

            foreach (var pattern in rule.Patterns)
            {
                foreach (var test in chooser.Choose(pattern).Tests)
                {
                    triggers.Add(test);
                }
            }
        }

        return triggers;
    }

    /// <summary>Tests of which every match of the pattern passes at least one, and how common their tokens are; without any when the pattern can be empty.</summary>
    private (List<int> Tests, double Frequency) Choose(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Element e:
                return ([e.Test], Frequency(scope.Test(e.Test)));
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
        TokenTest.InLexicon lexicon => Frequency(scope.Lexicons[lexicon.Name]),
        TokenTest.NumberIn or TokenTest.AnyNumber => 3_000,
        _ => 1e9,
    };

    private double Frequency(Lexicon lexicon)
    {
        var sum = 0.0;
        foreach (var word in lexicon.Words)
        {
            sum += Frequency(word.Tokens[0]);
        }

        return sum;
    }

    /// <summary>In any language the common words are short, and most signs are commoner still.</summary>
    private double Frequency(string word) => word.Length switch
    {
        _ when !char.IsLetterOrDigit(word[0]) || _common?.ValueOf(word) is not null => Common,
        1 => 100_000,
        2 => 20_000,
        3 => 2_000,
        4 => 200,
        _ => 20,
    };
}
