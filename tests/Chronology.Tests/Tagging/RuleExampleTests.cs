using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;

namespace Chronology.Tests.Tagging;

/// <summary>Every example of every rule holds, and one that does not is told with its place.</summary>
public class RuleExampleTests
{
    private const string Week = "lexicon unit\n  Week : sennight\nrule sennight : duration\n  match a {unit}\n  set count 1\n";

    public static TheoryData<string> Languages() => [.. RuleSet.BuiltInLanguages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Examples_OfEveryRule_Hold(string language)
    {
        var wrong = RuleExampleCheck.Wrong(TemporalTagger.ForLanguage(language)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("  yes a sennight => P2W\n  no  a night\n", "my.rules(6,7): rule 'sennight' finds [a sennight] => P1W, expected [a sennight] => P2W.")]
    [InlineData("  yes [sennight] => P1W\n  no  a night\n", "my.rules(6,7): rule 'sennight' finds nothing, expected [sennight] => P1W.")]
    [InlineData("  yes a sennight => P1W\n  no  for a sennight\n", "my.rules(7,7): rule 'sennight' reads 'for a sennight', expected nothing.")]
    public void Wrong_Example_SaysWhereAndWhat(string examples, string message) =>
        Assert.Equal([message], RuleExampleCheck.Wrong(new TemporalTagger(RuleSet.Load("en", [new RuleText("my.rules", Week + examples)]))));
}
