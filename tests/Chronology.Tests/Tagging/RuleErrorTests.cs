using System.Text.RegularExpressions;
using Chronology.Tagging.Grammar;

namespace Chronology.Tests.Tagging;

/// <summary>A wrong rule file is refused with one sentence: file, line, column, what was found and what was expected.</summary>
public partial class RuleErrorTests
{
    private const string Words = "lexicon unit\n  Day : day, days\nlexicon weekday\n  1 : monday\npattern count\n  {number}\n";
    private const string Examples = "  yes 3 days => P3D\n  no  3\n";

    [Theory]

    // Blocks.
    [InlineData("rules ago : shift\n", "(7,1): unexpected 'rules', expected one of lexicon, number, pattern, rule.")]
    [InlineData("rule\n", "(7,5): unexpected the end of the line, expected a name of letters, digits and hyphens.")]
    [InlineData("rule a.b : shift\n", "(7,6): unexpected 'a.b', expected a name of letters, digits and hyphens.")]
    [InlineData("lexicon unit\n  Day : day\n", "(7,1): lexicon 'unit' is already defined.")]
    [InlineData("number n 1..9\nnumber n 1..9\n", "(8,1): number 'n' is already defined.")]
    [InlineData("pattern count\n  {number}\n", "(7,1): pattern 'count' is already defined.")]
    [InlineData("rule ago : shift\n  match ago\n" + Examples + "rule ago : shift\n  match ago\n" + Examples, "(11,1): rule 'ago' is already defined.")]

    // Word lists and numbers.
    [InlineData("lexicon season\n  Spring, spring\n", "(8,3): unexpected 'Spring, spring', expected a value, ' : ' and words with commas between.")]
    [InlineData("lexicon season\n", "(7,1): unexpected the end of the block, expected at least one indented line of a value, ' : ' and words.")]
    [InlineData("lexicon season\n  Spring :\n", "(8,3): unexpected 'Spring :', expected a value, ' : ' and words with commas between.")]
    [InlineData("number day\n", "(7,11): unexpected the end of the line, expected bounds and digits as in '1000..2999 digits 4'.")]
    [InlineData("number day 1 to 31\n", "(7,12): unexpected '1 to 31', expected bounds and digits as in '1000..2999 digits 4'.")]
    [InlineData("number day 1..31 digit 2\n", "(7,12): unexpected '1..31 digit 2', expected bounds and digits as in '1000..2999 digits 4'.")]
    [InlineData("number day 31..1 digits 2\n", "(7,12): unexpected '31..1 digits 2', expected bounds and digits as in '1000..2999 digits 4'.")]

    // Named patterns.
    [InlineData("pattern a\n  {b}\npattern b\n  {a}\nrule ago : shift\n  match {a}\n" + Examples, "(10,4): pattern 'a' contains itself.")]
    [InlineData("pattern a\nrule ago : shift\n  match {a}\n" + Examples, "(7,1): unexpected the end of the block, expected at least one indented pattern.")]

    // Rules.
    [InlineData("rule ago\n", "(7,9): unexpected the end of the line, expected ':' and a constructor.")]
    [InlineData("rule ago shift\n", "(7,10): unexpected 'shift', expected ':' and a constructor.")]
    [InlineData("rule ago : shfit\n  match ago\n" + Examples, "(7,12): unknown constructor 'shfit', expected shift, set, share or another of N.")]
    [InlineData("rule ago : shift\n  metch ago\n" + Examples, "(8,3): unexpected 'metch', expected one of match, set, stage, priority, yes, no.")]
    [InlineData("rule ago : shift\n  stage 9\n  match ago\n" + Examples, "(8,9): unexpected '9', expected a number from 1 to 5.")]
    [InlineData("rule ago : shift\n  priority high\n  match ago\n" + Examples, "(8,12): unexpected 'high', expected a number from 0 to 99.")]
    [InlineData("rule ago : shift\n  match ago\n  no 3\n", "(7,1): rule 'ago' has no 'yes' example, expected at least one.")]
    [InlineData("rule ago : shift\n  match ago\n  yes 3 => 4\n", "(7,1): rule 'ago' has no 'no' example, expected at least one.")]
    [InlineData("rule ago : shift\n" + Examples, "(7,1): rule 'ago' has no 'match' line, expected at least one.")]
    [InlineData("rule ago : shift\n  match ago\n  yes 3 days\n  no 3\n", "(9,13): unexpected the end of the line, expected ' => ' and a TIMEX3 value.")]

    // What a rule sets.
    [InlineData("rule ago : shift\n  match ago\n  set unit\n" + Examples, "(9,11): unexpected the end of the line, expected a slot and a value.")]
    [InlineData("rule ago : shift\n  match ago\n  set untl Day\n" + Examples, "(9,7): unknown slot 'untl', expected unit, unit2, count or another of N.")]
    [InlineData("rule ago : shift\n  match ago\n  set unit Dya\n" + Examples, "(9,12): unknown unit 'Dya', expected Day, Year, Decade or another of N.")]
    [InlineData("rule ago : shift\n  match ago\n  set origin Before\n" + Examples, "(9,14): unknown origin 'Before', expected one of PreviousDate, Writing.")]
    [InlineData("rule ago : shift\n  match ago\n  set direction back\n" + Examples, "(9,17): unexpected 'back', expected a number.")]

    // Patterns.
    [InlineData("rule ago : shift\n  match {count} {unti} ago\n" + Examples, "(8,18): unknown lexicon 'unti', expected one of capital, count, number, unit, weekday, word.")]
    [InlineData("rule ago : shift\n  match {cuont:number} ago\n" + Examples, "(8,10): unknown slot 'cuont', expected count, count2, quant or another of N.")]
    [InlineData("rule ago : shift\n  match {unit:weekday} ago\n" + Examples, "(8,10): lexicon 'weekday' has the unit '1', expected Day, Half, Hour or another of N.")]
    [InlineData("rule ago : shift\n  match {count ago\n" + Examples, "(8,10): unexpected the end of the pattern, expected '}' to close the slot.")]
    [InlineData("rule ago : shift\n  match <date ago\n" + Examples, "(8,10): unexpected the end of the pattern, expected '>' to close the kind.")]
    [InlineData("rule ago : shift\n  match {span:<date>\n" + Examples, "(8,21): unexpected the end of the kind, expected '}'.")]
    [InlineData("rule ago : shift\n  match <dat>\n" + Examples, "(8,10): unknown kind 'dat', expected date, day, set or another of N.")]
    [InlineData("rule ago : shift\n  match (ago\n" + Examples, "(8,13): unexpected the end of the pattern, expected ')' to close the '(' of column 9.")]
    [InlineData("rule ago : shift\n  match [ago\n" + Examples, "(8,13): unexpected the end of the pattern, expected ']' to close the '[' of column 9.")]
    [InlineData("rule ago : shift\n  match ago)\n" + Examples, "(8,12): unexpected ')', expected a word, a {slot}, a <kind>, a group or the end of the pattern.")]
    [InlineData("rule ago : shift\n  match ago}\n" + Examples, "(8,12): unexpected '}', expected a word, a {slot}, a <kind>, a group or the end of the pattern.")]
    [InlineData("rule ago : shift\n  match (ago |)\n" + Examples, "(8,15): unexpected ')', expected a word, a {slot}, a <kind> or a group.")]
    [InlineData("rule ago : shift\n  match\n" + Examples, "(8,8): unexpected the end of the pattern, expected a word, a {slot}, a <kind> or a group.")]
    [InlineData("rule ago : shift\n  match ago ~\n" + Examples, "(8,14): unexpected the end of the pattern, expected a word, a {slot}, a <kind>, a group or the end of the pattern.")]
    [InlineData("rule ago : shift\n  match ago \".\n" + Examples, "(8,13): unexpected '\"' that nothing closes, expected a quoted symbol.")]
    [InlineData("rule ago : shift\n  match ago !(long time)\n" + Examples, "(8,13): unexpected '!' before several words, expected '!' before one word, one {slot} or a choice of them.")]
    [InlineData("rule ago : shift\n  match ago?\n" + Examples, "(8,9): the pattern matches the empty text, expected at least one word that is not optional.")]
    public void Load_WrongFile_SaysWhereAndWhat(string rules, string message)
    {
        var error = Assert.Throws<RuleFormatException>(() => RuleSet.Load("en", [new RuleText("en/x.rules", Words + rules)]));
        Assert.Equal("en/x.rules" + message, HowMany().Replace(error.Message, "another of N"));
    }

    /// <summary>How many more names there are grows with the language.</summary>
    [GeneratedRegex(@"another of [0-9]+")]
    private static partial Regex HowMany();

    [Fact]
    public void Load_IndentedFirstLine_SaysWhereAndWhat()
    {
        var error = Assert.Throws<RuleFormatException>(() => RuleSet.Load("en", [new RuleText("en/x.rules", "# words\n  Day : day\n")]));
        Assert.Equal("en/x.rules(2,3): unexpected an indented line, expected one of lexicon, number, pattern, rule.", error.Message);
    }

    [Fact]
    public void Load_ManyNames_TellsTheNearest()
    {
        var rules = RuleSet.BuiltIn("en").Append(new RuleText("mine/x.rules", "rule ago-too : shift\n  match {cuont} {unti} ago\n"));
        var error = Assert.Throws<RuleFormatException>(() => RuleSet.Load("en", rules));
        Assert.StartsWith("mine/x.rules(2,10): unknown lexicon 'cuont', expected count, ", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 120);
    }
}
