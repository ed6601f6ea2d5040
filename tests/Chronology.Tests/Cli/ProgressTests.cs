using Chronology.Cli;
using Chronology.Cli.Options;
using Chronology.Cli.Progress;
using Chronology.Cli.Writing;
using Chronology.Rendering;
using Chronology.Rendering.Pdf;
using Chronology.Tests.Rendering;

namespace Chronology.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void PlainProgress_OfAShortStage_IsOneLineAtItsEnd()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var progress = new PlainProgress(output))
        {
            for (var i = 1; i <= 5; i++)
            {
                progress.Report(RunStage.Reading, i, 5);
            }
        }

        Assert.Equal("reading 5/5\n", output.ToString());
    }

    [Fact]
    public void PlainProgress_OfALongStage_IsALineEveryTenth()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var progress = new PlainProgress(output);
        // Threads report out of order.
        foreach (var done in Enumerable.Range(1, 2000).OrderBy(i => i ^ 3))
        {
            progress.Report(RunStage.Tagging, done, 2000);
        }

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Equal("tagging 2000/2000", lines[^1]);
    }

    [Fact]
    public void PlainProgress_OfAnEmptyStage_IsSilent()
    {
        using var output = new StringWriter();
        using var progress = new PlainProgress(output);
        progress.Report(RunStage.Merging, 0, 0);
        Assert.Equal("", output.ToString());
    }

    /// <summary>Printing is a part of writing, which says when it is done.</summary>
    [Fact]
    public void PlainProgress_OfPrinting_IsSilent()
    {
        using var output = new StringWriter();
        using var progress = new PlainProgress(output);
        new PrintingProgress(progress).Report(new PrintProgress(3, 3));
        Assert.Equal("", output.ToString());
    }

    [Theory]
    [InlineData(Verbosity.Quiet, "")]
    [InlineData(Verbosity.Normal, "warning: PDF: no font.\n")]
    public void Warnings_OfWriting_AreSaidUnlessQuiet(Verbosity verbosity, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new WrittenReport([], null, ["PDF: no font."]).Warn(output, verbosity);
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void ClosingTable_InAPipe_IsOneLineAFigure()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextReader.Null, output, TextWriter.Null, IsOutTerminal: false, IsErrorTerminal: false);
        new ClosingTable(5, 61, 16, 6, ["output/chronology.json"], TimeSpan.FromSeconds(1.26)).Write(terminal);
        Assert.Equal(
            "output/chronology.json\ndocuments   5\nexpressions 61\nevents      16\ndoubts      6\nfiles       1\nseconds     1.3\n",
            output.ToString());
    }

    [Fact]
    public void ClosingTable_OnATerminal_HasItsSixColumns()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextReader.Null, output, TextWriter.Null, IsOutTerminal: true, IsErrorTerminal: true);
        new ClosingTable(5, 61, 16, 6, [], TimeSpan.FromSeconds(1.26)).Write(terminal);
        Assert.All(["documents", "expressions", "events", "doubts", "files", "seconds", "61", "1.3"], word => Assert.Contains(word, output.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Verbosity.Quiet, "error: a.txt: broken.\n")]
    [InlineData(Verbosity.Normal, "warning: in/press/01-harbour.txt(3,9): odd.\nerror: a.txt: broken.\n")]
    [InlineData(Verbosity.Verbose, "info: noted.\nwarning: in/press/01-harbour.txt(3,9): odd.\nerror: a.txt: broken.\n")]
    public void Diagnostics_AreShown_ByVerbosity(Verbosity verbosity, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var model = SampleReports.One with
        {
            Diagnostics =
            [
                new ReportDiagnostic("a", "info", null, 0, 0, "noted."),
                new ReportDiagnostic("b", "warning", "press/01-harbour", 3, 9, "odd."),
                new ReportDiagnostic("c", "error", null, 0, 0, "a.txt: broken."),
            ],
        };
        DiagnosticLines.Write(model, output, verbosity);
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void Diagnostics_InGreatNumber_AreCounted()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var model = SampleReports.Empty with { Diagnostics = [.. Enumerable.Range(0, 13).Select(_ => new ReportDiagnostic("a", "warning", null, 0, 0, "odd."))] };
        DiagnosticLines.Write(model, output, Verbosity.Normal);
        Assert.EndsWith("warning: odd.\n3 more warnings; run with --verbose to see all, or read them in the chronology.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(11, output.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void Doubts_AreCounted_ByQualifierAndFlag()
    {
        var clear = SampleReports.One.Events[0];
        ReportEvent Qualified(string qualifier) => clear with { Date = clear.Date with { Qualifier = qualifier } };
        ReportEvent Flagged(string flag) => clear with { Decision = clear.Decision with { Flags = [flag] } };
        Assert.All([Qualified("one-of"), Qualified("mid approximate"), Qualified("uncertain"), Flagged("publication-inferred"), Flagged("sources-differ")], e => Assert.True(Doubts.Bears(e)));
        Assert.All([clear, Qualified("early"), Flagged("year-implied"), Flagged("teaser")], e => Assert.False(Doubts.Bears(e)));
    }

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("\u001b[31mred\u0007", " [31mred ")]
    [InlineData("a\u202eb\u2066c", "abc")]
    [InlineData("emoji 😀 stays", "emoji 😀 stays")]
    public void VisibleText_OfAnything_MovesNoCursor(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Fact]
    public void VisibleText_OfHalfACharacter_IsASpace() => Assert.Equal("a b", VisibleText.Of("a\ud83db"));

    [Fact]
    public void Wrap_OfALongText_BreaksAtSpaces() =>
        Assert.Equal(["one two three four", "five six seven", "eight-and-a-very-long-word"], new TextStyle(false, 30).Wrap("one two three four five six  seven\neight-and-a-very-long-word", 10));
}
