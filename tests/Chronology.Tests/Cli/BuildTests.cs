using Chronology.Cli;
using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Tests.Cli;

public sealed class BuildTests
{
    private const string Dated = "Lindholm, 6 October 2025\n\nThe mayors of Lindholm and Varby signed the harbour treaty on 3 October 2025.\n";

    [Fact]
    public void Build_OfOneDocument_WritesItsEventsAndSaysHowMuch()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Build(folder, "-f", "json,html");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var lines = run.Out.Split('\n');
        Assert.Equal([folder["out/chronology.json"], folder["out/chronology.html"], "documents   1"], lines[..3]);
        Assert.Contains("events      1", lines);
        Assert.Contains("files       2", lines);
        Assert.Contains("reading 1/1\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("writing 2/2\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("2025-10-03", Assert.Single(Read(folder).Events).Date.Edtf);
    }

    [Fact]
    public void Build_WhenQuiet_SaysNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Build(folder, "-f", "json", "--quiet");
        Assert.Equal(("", "", ExitCode.Done), (run.Out, run.Error, run.ExitCode));
    }

    [Fact]
    public void Build_WhenVerbose_SaysWhereTheTimeWent()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        Assert.Matches(@"\nseconds: reading \d+\.\d\d, building \d+\.\d\d, writing \d+\.\d\d\n", Build(folder, "-f", "json", "-v").Error);
    }

    [Fact]
    public void Build_WithABinaryFileAmongOthers_WritesTheRestAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        File.WriteAllBytes(folder["in/b.txt"], [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 1, 2, 3]);
        var run = Build(folder, "-f", "json");
        Assert.Equal(ExitCode.UnreadableInputs, run.ExitCode);
        Assert.Contains($"error: {folder["in/b.txt"]}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("chronology: 1 input could not be read; the rest is written.\n", run.Error, StringComparison.Ordinal);
        Assert.Single(Read(folder).Events);
    }

    [Fact]
    public void Build_WithoutABrowser_WritesTheOtherFilesAndSaysWhatIsMissing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Build(folder, "-f", "pdf,json,html", "--browser", folder["none"]);
        Assert.Contains($"chronology: PDF needs a browser, and '{folder["none"]}' is none that can be run", run.Error.Split('\n')[^2], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(["in/a.txt", "out/chronology.html", "out/chronology.json"], folder.Files);
    }

    [Fact]
    public void Build_OfAMissingFolder_NamesIt()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("build", folder["none"], "-o", folder["out"], "-f", "json");
        Assert.Equal(($"chronology: {folder["none"]}: no such file or folder; check the path.\n", ExitCode.Usage), (run.Error, run.ExitCode));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Build_OfAnEmptyFolder_SaysWhatIsExpected()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        var run = Build(folder, "-f", "json");
        Assert.Equal(
            ($"chronology: {folder["in"]}: no documents found; expected files that end in {Chronology.Input.DocumentFormats.Names}.\n", ExitCode.NothingFound),
            (run.Error, run.ExitCode));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Build_OfADocumentWithoutDates_WritesAnEmptyChronologyAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "Nothing here tells when it was.\n");
        var run = Build(folder, "-f", "json");
        Assert.Equal(ExitCode.NothingFound, run.ExitCode);
        Assert.EndsWith("chronology: no dated events found in 1 document; the files were written all the same, and say what was read.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(Read(folder).Events);
    }

    [Fact]
    public void Build_WithABrokenRuleFile_SaysWhere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var rules = folder.Write("rules/mine.rules", "rule broken : nothing-known\n  match {unti}\n");
        var run = Build(folder, "-f", "json", "--rules", folder["rules"]);
        Assert.StartsWith($"chronology: {rules}(", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void Build_WithABrokenTemplate_SaysWhereAndKeepsTheOlderFiles()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        folder.Write("out/chronology.json", "older");
        var template = folder.Write("mine/page.html.hbs", "<p>{{title</p>\n");
        var run = Build(folder, "-f", "json,html", "--template", folder["mine"]);
        Assert.Contains($"chronology: {template}(1,", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("older", File.ReadAllText(folder["out/chronology.json"]));
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "--published a.txt", "--published a.txt: unexpected value, expected FILE=DATE with a date such as 2025-11-15." },
        { "--published a.txt=15.11.2025", "--published a.txt=15.11.2025: unexpected value, expected FILE=DATE with a date such as 2025-11-15." },
        { "--published b.txt=2025-11-15", "--published b.txt=2025-11-15: no document is named 'b.txt'; give a document's id, path or file name." },
        { "--document-type blog", "--document-type: unexpected 'blog', expected news or narrative." },
        { "--jobs 0", "--jobs: unexpected '0', expected a whole number from 1 to 256." },
        { "--max-dates few", "--max-dates: unexpected 'few', expected a whole number from 1 to 2147483647." },
        { "--since 2025-12 --until 2025-11", "--until: unexpected '2025-11', expected a date on or after --since." },
        { "--fail-on typo", "--fail-on: unexpected 'typo', expected error, warning, doubt or conflict." },
        { "-f json,htlm", "--format: unknown format 'htlm'; did you mean 'html'?" },
        { "--formt json", "unknown option '--formt'; did you mean '--format'?" },
        { "--rules nowhere", "nowhere: no such file or folder; check the path." },
        { "--template nowhere", "nowhere: there is no such template folder." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_OnTheCommandLine_IsOneSentenceAndTwo(string options, string sentence)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        var run = Build(folder, options.Split(' '));
        Assert.Equal($"chronology: {sentence}\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(["in/a.txt"], folder.Files);
    }

    [Fact]
    public void Build_IntoAFile_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        folder.Write("out", "");
        var run = Build(folder, "-f", "json");
        Assert.EndsWith($"chronology: {folder["out"]}: is a file; --output names a folder.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void FailOn_ADoubtThatThereIs_IsThreeWithTheFilesWritten()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "Lindholm, 6 October 2025\n\nThe mayors of Lindholm and Varby signed the treaty around 3 September 2025.\n");
        var run = Build(folder, "-f", "json", "--fail-on", "conflict,doubt");
        Assert.EndsWith("chronology: --fail-on doubt: met 1 time; the files were written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.LimitMet, run.ExitCode);
        Assert.Single(Read(folder).Events);
    }

    [Fact]
    public void FailOn_ALimitThatIsNotMet_IsDone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Dated);
        Assert.Equal(ExitCode.Done, Build(folder, "-f", "json", "--fail-on", "conflict,doubt").ExitCode);
    }

    [Fact]
    public void Since_AndUntil_KeepWhatLiesBetween()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "Lindholm, 6 October 2025\n\nThe mayors met on 3 May 2024. Varby signed the treaty on 3 May 2025. The council visited Varby on 3 June 2025.\n");
        Assert.Equal(ExitCode.Done, Build(folder, "-f", "json", "--since", "2025", "--until", "2025-05").ExitCode);
        Assert.Equal(["2025-05-03"], Read(folder).Events.Select(e => e.Date.Edtf));
    }

    private static CliRun Build(TemporaryFolder folder, params string[] options) =>
        CliRun.InProcess(["build", folder["in"], "-o", folder["out"], .. options]);

    private static ReportModel Read(TemporaryFolder folder)
    {
        var path = folder["out/chronology.json"];
        Assert.True(JsonReportReader.TryRead(File.ReadAllBytes(path), path, out var model, out var problem), problem?.Message);
        return model;
    }
}
