using System.Text.Json;
using Chronology.Cli;
using Chronology.Tagging.Grammar;

namespace Chronology.Tests.Cli;

public sealed class TagTests
{
    private const string Line = """{"doc":"a","dct":"2025-10-06","text":"The mayors met on 3 October 2025 and again yesterday."}""";

    [Fact]
    public void Tag_OfALine_PrintsEachExpression()
    {
        var run = CliRun.InProcessWith(Line + "\n", "tag");
        Assert.Equal((2, "", ExitCode.Done), (run.Out.TrimEnd('\n').Split('\n').Length, run.Error, run.ExitCode));
        Assert.Contains("\"start\":18,\"end\":32,\"text\":\"3 October 2025\",\"type\":\"DATE\",\"value\":\"2025-10-03\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"yesterday\",\"type\":\"DATE\",\"value\":\"2025-10-05\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_AsTimeMl_PrintsTheTextWithItsElements()
    {
        var run = CliRun.InProcessWith(Line + "\n", "tag", "-f", "timeml");
        Assert.Contains(">yesterday</TIMEX3>", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json", "standard input, line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{}", "standard input, line 1: the object has no \"text\".")]
    [InlineData("""{"doc":"a","dct":"6.10.2025","text":"x"}""", "standard input, line 1: unexpected dct '6.10.2025', expected a day as in 2025-10-06.")]
    public void Tag_OfABadLine_NamesItsNumber(string input, string sentence)
    {
        var run = CliRun.InProcessWith(input + "\n", "tag");
        Assert.Equal(($"chronology: {sentence}\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Tag_WithAnUnknownFormat_SaysWhichThereAre()
    {
        var run = CliRun.InProcess("tag", "--format", "xml");
        Assert.Equal(("chronology: --format: unexpected 'xml', expected jsonl or timeml.\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Tag_WithARuleAddedToACopiedFolder_UsesIt()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in RuleSet.BuiltIn("en"))
        {
            folder.Write(file.Name, file.Text);
        }

        const string Sentence = """{"text":"The siege lasted a sennight and two days."}""";
        Assert.DoesNotContain("P1W", CliRun.InProcessWith(Sentence, "tag", "--rules", folder["en"]).Out, StringComparison.Ordinal);
        var durations = folder["en/durations.rules"];
        File.AppendAllText(durations, "\nrule sennight : duration\n  match a sennight\n  set count 1\n  set unit Week\n  yes for [a sennight] => P1W\n  no  a sentence\n");
        var run = CliRun.InProcessWith(Sentence, "tag", "--rules", folder["en"]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        Assert.Contains("\"text\":\"a sennight\",\"type\":\"DURATION\",\"value\":\"P1W\",\"rule\":\"sennight\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"two days\",\"type\":\"DURATION\",\"value\":\"P2D\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_WithRulesOfANewLanguage_NeedsNothingElse()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nl/woorden.rules", "lexicon maand\n  3 : maart\n  10 : oktober\nnumber dag 1..31\nnumber jaar 1000..2999 digits 4\n"
            + "rule datum : date\n  match {day:dag} {month:maand} {year:jaar}?\n  yes op [6 oktober 2025] => 2025-10-06\n  no  6 okter\n");
        var run = CliRun.InProcessWith("""{"dct":"2025-10-15","text":"Zij kwamen op 3 maart 1998 en op 2 oktober."}""", "tag", "--language", "nl", "--rules", folder["nl"]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        Assert.Contains("\"text\":\"3 maart 1998\",\"type\":\"DATE\",\"value\":\"1998-03-03\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"2 oktober\",\"type\":\"DATE\",\"value\":\"2025-10-02\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_WithARuleThatItsExampleRefutes_SaysWhere()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine/old.rules", "rule sennight : duration\n  match a sennight\n  set count 1\n  set unit Week\n  yes a sennight => P7D\n  no  a night\n");
        var run = CliRun.InProcessWith("", "tag", "--rules", folder["mine"]);
        Assert.Equal(($"chronology: {file}(5,7): rule 'sennight' finds [a sennight] => P1W, expected [a sennight] => P7D.\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Tag_OfAnUnclearZone_LeavesItUnlessTheUserNamesOne()
    {
        const string Clocks = """{"dct":"2025-10-15","text":"It rang at 9 a.m. EST on 3 March 2025, at 9:30 IST on 4 July 2025 and at noon."}""";
        Assert.Equal(["-05:00", null, null], Zones(CliRun.InProcessWith(Clocks, "tag")));
        Assert.Equal(["-05:00", "+01:00", "+01:00"], Zones(CliRun.InProcessWith(Clocks, "tag", "--time-zone", "Europe/Dublin")));
        var run = CliRun.InProcessWith(Clocks, "tag", "--time-zone", "Europe/Dubln");
        Assert.Equal(("chronology: --time-zone: unexpected 'Europe/Dubln', expected a zone such as Europe/Dublin.\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Tag_WithADayOrder_ReadsFiguresInTimesToo()
    {
        const string Figures = """{"dct":"2025-10-15","text":"It rang at 9 a.m. on 05/06/2024, from 07/08/2024 to 09/10/2024."}""";
        var month = CliRun.InProcessWith(Figures, "tag").Out;
        Assert.Contains("\"value\":\"2024-05-06T09:00\",\"rule\":\"time-at-date\",\"alternatives\":[\"2024-06-05T09:00\"]", month, StringComparison.Ordinal);
        var day = CliRun.InProcessWith(Figures, "tag", "--date-order", "dmy").Out;
        Assert.DoesNotContain("alternatives", day, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-06-05T09:00\"", day, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-08-07\"", day, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-10-09\"", day, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_InOtherTimeZones_PrintsTheSameBytes()
    {
        string Tag(string zone, string language)
        {
            using var process = CliRun.Start(new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language }, "tag");
            process.StandardInput.Write(Line);
            process.StandardInput.Close();
            return process.StandardOutput.ReadToEnd();
        }

        var here = Tag("UTC", "C");
        Assert.Contains("yesterday", here, StringComparison.Ordinal);
        Assert.Equal(here, Tag("Pacific/Kiritimati", "tr_TR.UTF-8"));
        Assert.Equal(here, Tag("Pacific/Pago_Pago", "ar_SA.UTF-8"));
    }

    private static List<string?> Zones(CliRun run) =>
        [.. run.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).Where(e => e.GetProperty("type").GetString() == "TIME").Select(e => e.TryGetProperty("zone", out var zone) ? zone.GetString() : null)];
}
