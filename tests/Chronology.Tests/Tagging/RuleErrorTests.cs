using Chronology.Tagging.Grammar;

namespace Chronology.Tests.Tagging;

/// <summary>A wrong rule file is refused with one sentence: file, line, column, what was found and what was expected.</summary>
public class RuleErrorTests
{
    private const string Words = "lexicon unit\n  Day : day, days\nlexicon weekday\n  1 : monday\npattern count\n  {number}\n";
    private const string Examples = "  yes 3 days => P3D\n  no  3\n";

    [Theory]
    [InlineData("rule ago : shift\n  match {count} {unti} ago\n" + Examples, "en/x.rules(8,18): unknown lexicon 'unti', expected one of capital, count, number, unit, weekday, word.")]
    [InlineData("rule ago : shfit\n  match ago\n" + Examples, "en/x.rules(7,12): unknown constructor 'shfit', expected one of ")]
    [InlineData("rule ago : shift\n  match ago\n  no 3\n", "en/x.rules(7,1): rule 'ago' has no 'yes' example, expected at least one.")]
    [InlineData("rule ago : shift\n  match ago\n  yes 3 => 4\n", "en/x.rules(7,1): rule 'ago' has no 'no' example, expected at least one.")]
    [InlineData("rule ago : shift\n" + Examples, "en/x.rules(7,1): rule 'ago' has no 'match' line, expected at least one.")]
    [InlineData("rule ago : shift\n  match (ago\n" + Examples, "en/x.rules(8,13): unexpected the end of the pattern, expected ')' to close the '(' of column 9.")]
    [InlineData("rule ago : shift\n  match ago?\n" + Examples, "en/x.rules(8,9): the pattern matches the empty text, expected at least one word that is not optional.")]
    [InlineData("rule ago : shift\n  metch ago\n" + Examples, "en/x.rules(8,3): unexpected 'metch', expected one of match, set, stage, priority, yes, no.")]
    [InlineData("rule ago : shift\n  stage 9\n  match ago\n" + Examples, "en/x.rules(8,9): unexpected '9', expected a number from 1 to 5.")]
    [InlineData("rules ago : shift\n", "en/x.rules(7,1): unexpected 'rules', expected one of lexicon, number, pattern, rule.")]
    [InlineData("rule ago : shift\n  match ago\n  yes 3 days\n  no 3\n", "en/x.rules(9,13): unexpected the end of the line, expected ' => ' and a TIMEX3 value.")]
    [InlineData("pattern a\n  {b}\npattern b\n  {a}\nrule ago : shift\n  match {a}\n" + Examples, "en/x.rules(10,4): pattern 'a' contains itself.")]
    [InlineData("lexicon unit\n  Day : day\n", "en/x.rules(7,1): lexicon 'unit' is already defined.")]
    [InlineData("rule ago : shift\n  match <dat>\n" + Examples, "en/x.rules(8,10): unknown kind 'dat', expected one of ")]
    public void Load_WrongFile_SaysWhereAndWhat(string rules, string message)
    {
        var error = Assert.Throws<RuleFormatException>(() => RuleSet.Load("en", [new RuleText("en/x.rules", Words + rules)]));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }
}
