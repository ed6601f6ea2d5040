using System.Security.Cryptography;
using System.Text;
using Chronology.Cli;
using Chronology.Cli.Explaining;
using Chronology.Rendering;
using Chronology.Rendering.Json;
using Chronology.Tests.Rendering;

namespace Chronology.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_OfOneEvent_PrintsTheChainFromTheWordsToTheSources()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("explain", "e-treaty", "--from", Write(folder, SampleReports.Rich));
        Assert.Equal(
            """
            Lindholm and Varby sign the harbour treaty
            6 October 2025  e-treaty

            edtf          2025-10-06
            words         “today”
            rule          today
            anchor        2025-10-06
            anchor from   byline of press/01-harbour: "Monday, October 06, 2025"
            steps         1. "today" is the day of publication, 2025-10-06.
                          2. press/02-strike tells the same on the same day: one event.
            alternatives  none
            confidence    0.97
            told as       happened
            importance    0.00 of 1, told by 2 documents
            people        Mara Quist, Jon Ødegård
            organizations Lindholm Harbour Board
            places        Lindholm, Varby

            2 sources
              in/press/01-harbour.txt, character 121  says “today”
              published 2025-10-06, byline “By Mara Quist | Monday, October 06, 2025”
                The mayors of Lindholm and Varby signed the harbour treaty today.
              in/press/02-strike.html, character 45  says “October 6, 2025”
              published 2025-10-07, HTML meta “article:published_time”
                A day after the treaty of October 6, 2025, the dockers walked out.

            """.ReplaceLineEndings("\n"),
            run.Out);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Explain_OfAnUnknownWeek_PrintsTheAlternativesAndTheDoubts()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("explain", "mayors", "speak", "again", "--from", Write(folder, SampleReports.Rich));
        Assert.Contains("alternatives  2025-11-15: the only Saturday after the session of November 13, if that is the session meant\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("doubts        publication-inferred, one-of-several, one-of\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfWordsThatSeveralEventsHold_ListsThem()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("explain", "the mayors speak", "--from", Write(folder, SampleReports.Rich));
        Assert.Equal(2, run.Out.Count(c => c == '\n'));
        Assert.Contains("28 July 2025 (uncertain)", run.Out, StringComparison.Ordinal);
        Assert.Equal("2 events match 'the mayors speak'; run 'chronology explain ID' with one of the ids above.\n", run.Error);
    }

    [Fact]
    public void Explain_OfNothing_ListsAllEvents()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("explain", "--from", Write(folder, SampleReports.Rich));
        Assert.Equal(SampleReports.Rich.Events.Length, run.Out.Count(c => c == '\n'));
    }

    [Fact]
    public void Explain_OfHostileText_LetsNoControlCharacterThrough()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, SampleReports.Hostile);
        foreach (var e in SampleReports.Hostile.Events)
        {
            var run = CliRun.InProcess("explain", e.Id, "--from", file);
            Assert.DoesNotContain(run.Out, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066');
        }
    }

    public static TheoryData<string?, string, int, string> Mistakes => new()
    {
        { null, "x", ExitCode.Usage, "FILE: no such file or folder; check the path." },
        { "{}", "x", ExitCode.Usage, "FILE(1,1): " },
        { "zebra", "x", ExitCode.Usage, "FILE(1,1): this is not JSON: " },
        { "\0\u0001", "x", ExitCode.Usage, "FILE(1,1): this is not JSON: " },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Explain_FromAFileThatIsNoChronology_SaysWhereAndWhat(string? content, string wanted, int code, string sentence)
    {
        using var folder = new TemporaryFolder();
        var file = content is null ? folder["none.json"] : folder.Write("bad.json", content);
        var run = CliRun.InProcess("explain", wanted, "--from", file);
        Assert.StartsWith("chronology: " + sentence.Replace("FILE", file, StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(code, run.ExitCode);
    }

    [Fact]
    public void Explain_OfAnEventThatIsNotThere_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.InProcess("explain", "zeppelin", "--from", Write(folder, SampleReports.One));
        Assert.Equal("chronology: no event has 'zeppelin' in its id, headline, date, names or quotes; run 'chronology explain' for the list.\n", run.Error);
        Assert.Equal(ExitCode.NothingFound, run.ExitCode);
    }

    [Theory]
    [InlineData("e-t", 1)]
    [InlineData("E-TREATY", 1)]
    [InlineData("TREATY", 2)]
    [InlineData("2025-10-06T17:30", 1)]
    [InlineData("Ødegård", 1)]
    public void Search_ByIdPrefixHeadlineDateOrName_Finds(string wanted, int count) => Assert.Equal(count, EventSearch.Find(SampleReports.Rich, wanted).Count);

    [Fact]
    public void Place_InTheFileThatWasRead_IsALine()
    {
        using var folder = new TemporaryFolder();
        const string Text = "A heading\n\nFirst line of it.\nThe quay was opened today.\n";
        var (document, source) = Quoted(folder.Write("a.txt", Text), Text, "The quay was opened today.");
        Assert.Equal(document.Path + ":4", new SourcePlace().Of(document, source));
    }

    [Fact]
    public void Place_InAFileThatHasChanged_IsAnOffset()
    {
        using var folder = new TemporaryFolder();
        var (document, source) = Quoted(folder.Write("a.txt", "Something else.\n"), "The quay was opened today.", "The quay was opened today.");
        Assert.Equal(document.Path + ", character 1", new SourcePlace().Of(document, source));
    }

    private static (ReportDocument Document, ReportSource Source) Quoted(string path, string text, string quote)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return (new ReportDocument("a", path, null, "en", sha, null), new ReportSource("a", quote, at, at + quote.Length, "today", at, at + 5));
    }

    private static string Write(TemporaryFolder folder, ReportModel model)
    {
        var path = folder["chronology.json"];
        using var stream = File.Create(path);
        new JsonRenderer().Render(model, stream);
        return path;
    }
}
