using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class CheckTests
{
    private const string Dated = "Lindholm, 6 October 2025\n\nThe mayors of Lindholm and Varby signed the harbour treaty on 3 October 2025.\n";

    [Fact]
    public void Check_OfAGoodRequest_FindsNothingAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Check(folder, "-f", "json,html,xlsx");
        Assert.Equal(("1 document, 1 event, 0 problems\n", "", ExitCode.Done), (run.Out, run.Error, run.ExitCode));
        Assert.Equal(["in/a.txt"], folder.Files);
    }

    [Fact]
    public void Check_OfABadRequest_TellsEveryProblemAtOnce()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var rules = folder.Write("rules/mine.rules", "rule broken : nothing-known\n  match {unti}\n");
        var template = folder.Write("mine/page.html.hbs", "<p>{{title</p>\n");
        var run = Check(folder, "-f", "html", "--rules", folder["rules"], "--template", folder["mine"]);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"chronology: {rules}(", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"chronology: {template}(1,", lines[1], StringComparison.Ordinal);
        Assert.Equal(("1 document, 0 events, 2 problems\n", ExitCode.Usage), (run.Out, run.ExitCode));
    }

    [Fact]
    public void Check_OfABinaryFile_IsFour()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        File.WriteAllBytes(folder["in/b.txt"], [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 1, 2, 3]);
        var run = Check(folder, "-f", "json");
        Assert.Equal(("1 document, 1 event, 1 problem\n", ExitCode.UnreadableInputs), (run.Out, run.ExitCode));
    }

    [Fact]
    public void Check_OfAMissingFolder_IsTwo()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("check", folder["none"], "-f", "json");
        Assert.Equal(($"chronology: {folder["none"]}: no such file or folder; check the path.\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Check_OfAPdfWithoutABrowser_SaysHowToGetOne()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Check(folder, "-f", "pdf", "--browser", folder["none"]);
        Assert.StartsWith($"chronology: PDF needs a browser, and '{folder["none"]}' is none that can be run", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    private static CliRun Check(TemporaryFolder folder, params string[] options) => CliRun.InProcess(["check", folder["in"], .. options]);
}
