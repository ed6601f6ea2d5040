using ClosedXML.Excel;
using Chronology.Cli;
using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Tests.Cli;

/// <summary>A workbook goes out, comes back corrected, and the corrections survive the next run.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReviewTests()
    {
        folder.Write("in/a.txt", "By Ann Lee\nMonday, October 06, 2025\n\nThe mayors of Lindholm and Varby signed the harbour treaty on October 2, 2025. The dockers walked out on October 4, 2025.\n");
        Assert.Equal(ExitCode.Done, Build().ExitCode);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Import_ThenBuild_KeepsEveryCorrection()
    {
        Correct(1, ("Status", "rejected"));
        Correct(2, ("Event", "The dockers strike"), ("EDTF", "2025-10-05"), ("Notes", "see the union's leaflet"));
        var import = Import();
        Assert.Equal($"2 rows decided anew, 2 in all; {folder["out/review.json"]} holds them, and 'build' and 'render' follow them.\n", import.Out);
        Assert.Equal((ExitCode.Done, ""), (import.ExitCode, import.Error));
        var before = File.ReadAllBytes(folder["out/review.json"]);

        Assert.Equal(ExitCode.Done, Build().ExitCode);
        var events = Model().Events;
        Assert.Equal(["rejected", "edited"], events.Select(e => e.Status));
        Assert.Equal(("The dockers strike", "2025-10-05", "5 October 2025", "see the union's leaflet"), (events[1].Headline, events[1].Date.Edtf, events[1].Date.Display, events[1].Review!.Notes));
        Assert.Equal(before, File.ReadAllBytes(folder["out/review.json"]));
    }

    [Fact]
    public void Render_FollowsTheReviewBesideTheChronology()
    {
        Correct(2, ("Event", "The dockers strike"));
        Import();
        Assert.Equal(ExitCode.Done, CliRun.InProcess("render", folder["out/chronology.json"], "-f", "md", "-o", folder["md"]).ExitCode);
        Assert.Contains("The dockers strike", File.ReadAllText(folder["md/chronology.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_WritesTheDecisionsSoFar()
    {
        Correct(2, ("Event", "The dockers strike"));
        Import();
        var export = CliRun.InProcess("review", "export", folder["again.xlsx"], "--from", folder["out/chronology.json"]);
        Assert.Equal((ExitCode.Done, folder["again.xlsx"] + "\n"), (export.ExitCode, export.Out));
        using var workbook = new XLWorkbook(folder["again.xlsx"]);
        Assert.Contains(workbook.Worksheet("Events").CellsUsed(), cell => cell.GetString() == "The dockers strike");
    }

    [Fact]
    public void Import_OfWhatChangedMeanwhile_IsAConflictThatNamesTheRow()
    {
        Correct(2, ("Event", "The dockers strike"));
        var model = Model();
        Save(model with { Events = model.Events.SetItem(1, model.Events[1] with { Headline = "A walkout" }) });
        var import = Import();
        Assert.Equal(ExitCode.ReviewConflict, import.ExitCode);
        Assert.StartsWith($"chronology: {folder["out/chronology.xlsx"]}: sheet 'Events', row 3: headline of {model.Events[1].Id} was changed to 'The dockers strike' there, and has become 'A walkout' meanwhile;", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WhoseDocumentsNowSayOtherwise_TellsAndEndsInSix()
    {
        Correct(2, ("Event", "The dockers strike"));
        Import();
        folder.Write("in/a.txt", "By Ann Lee\nMonday, October 06, 2025\n\nThe mayors of Lindholm and Varby signed the harbour treaty on October 2, 2025.\n");
        var build = Build();
        Assert.Equal(ExitCode.ReviewConflict, build.ExitCode);
        Assert.Contains("on which somebody decided, is no event of this run; the decision stays in the review file.", File.ReadAllText(folder["out/chronology.json"]), StringComparison.Ordinal);
        Assert.Contains("1 decision of the review no longer fits the documents; the files are written and name them.", build.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review", "no verb given; review takes export, import.")]
    [InlineData("review import none.xlsx --from none.json", "none.json: no such file or folder; check the path.")]
    [InlineData("build SEEDS --review none.json -f json -o OUT", "none.json: no such file or folder; check the path.")]
    public void Mistake_IsOneSentenceAndTwo(string line, string sentence)
    {
        var run = CliRun.InProcess([.. line.Split(' ').Select(word => word == "SEEDS" ? folder["in"] : word == "OUT" ? folder["other"] : word)]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"chronology: {sentence}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAFileThatIsNoWorkbook_SaysSo()
    {
        folder.Write("a.xlsx", "Date;Event");
        var run = CliRun.InProcess("review", "import", folder["a.xlsx"], "--from", folder["out/chronology.json"]);
        Assert.Equal((ExitCode.Usage, $"chronology: {folder["a.xlsx"]}: the file is no workbook; save it as 'Excel Workbook (.xlsx)'.\n"), (run.ExitCode, run.Error));
    }

    private CliRun Build() => CliRun.InProcess("build", folder["in"], "-f", "json,xlsx", "-o", folder["out"], "-q");

    private CliRun Import() => CliRun.InProcess("review", "import", folder["out/chronology.xlsx"], "--from", folder["out/chronology.json"]);

    private ReportModel Model()
    {
        Assert.True(JsonReportReader.TryRead(File.ReadAllBytes(folder["out/chronology.json"]), "", out var model, out _));
        return model;
    }

    private void Save(ReportModel model)
    {
        using var file = File.Create(folder["out/chronology.json"]);
        new JsonRenderer().Render(model, file);
    }

    /// <summary>Changes cells of an event, by its number, as a spreadsheet would.</summary>
    private void Correct(int number, params (string Column, string Value)[] cells)
    {
        using var workbook = new XLWorkbook(folder["out/chronology.xlsx"]);
        var table = workbook.Worksheet("Events").Tables.Single();
        foreach (var (column, value) in cells)
        {
            table.DataRange.Row(number).Cell(table.Field(column).Index + 1).SetValue(value);
        }

        workbook.Save();
    }
}
