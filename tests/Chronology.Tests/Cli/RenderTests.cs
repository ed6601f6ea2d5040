using Chronology.Cli;
using Chronology.Rendering;
using Chronology.Rendering.Json;
using Chronology.Tests.Rendering;

namespace Chronology.Tests.Cli;

public sealed class RenderTests
{
    [Fact]
    public void Render_OfAChronology_WritesTheFormatsAskedFor()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, SampleReports.Rich);
        var run = CliRun.InProcess("render", file, "-f", "html,json", "-o", folder["out"]);
        Assert.Equal($"{folder["out"]}/chronology.html\n{folder["out"]}/chronology.json\n", run.Out);
        Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(folder["out/chronology.json"]));
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void Render_WithABrokenTemplate_WritesNothingAndSaysWhere()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, SampleReports.One);
        folder.Write("templates/page.html.hbs", "<p>\n{{#each events}}never closed");
        var run = CliRun.InProcess("render", file, "-f", "json,html", "-o", folder["out"], "--template", folder["templates"]);
        Assert.StartsWith($"chronology: {folder["templates"]}/page.html.hbs(", run.Error.Split('\n').First(line => line.StartsWith("chronology:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["out"]));
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "render", "render needs FILE.json; run 'chronology render --help' for what that is." },
        { "render none.json", "none.json: no such file or folder; check the path." },
        { "render none.json -f htm", "--format: unknown format 'htm'; did you mean 'html'?" },
        { "render none.json -f docx", "--format: unknown format 'docx'; the formats are FORMATS." },
        { "render none.json --template nowhere", "nowhere: there is no such template folder." },
        { "render none.json --paper a3", "--paper: unexpected 'a3', expected a4, letter or legal." },
        { "render none.json --bates SMITH", "--bates: unexpected 'SMITH', expected a prefix and the first number, such as SMITH000001." },
        { "render none.json -o a -o b", "option '--output' is given more than once; give it once." },
        { "render none.json -o", "option '-o' needs a value." },
        { "render none.json --tempalte x", "unknown option '--tempalte'; did you mean '--template'?" },
        { "templates", "no verb given; templates takes list, eject." },
        { "templates ejct x", "unknown verb 'ejct'; did you mean 'eject'?" },
        { "templates eject", "eject needs DIR; run 'chronology templates eject --help' for what that is." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_OnTheCommandLine_IsOneSentenceAndTwo(string line, string sentence)
    {
        var run = CliRun.InProcess(line.Split(' '));
        var formats = string.Join(", ", Chronology.Cli.Writing.OutputFormats.Names);
        Assert.Equal($"chronology: {sentence.Replace("FORMATS", formats, StringComparison.Ordinal)}\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void Eject_IntoAFolder_CopiesTemplatesThatRenderTheSame()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, SampleReports.Rich);
        Assert.Equal(ExitCode.Done, CliRun.InProcess("templates", "eject", folder["mine"]).ExitCode);
        Assert.Equal(ExitCode.Done, CliRun.InProcess("render", file, "-f", "html", "-o", folder["a"]).ExitCode);
        Assert.Equal(ExitCode.Done, CliRun.InProcess("render", file, "-f", "html", "-o", folder["b"], "--template", folder["mine"]).ExitCode);
        Assert.Equal(File.ReadAllBytes(folder["a/chronology.html"]), File.ReadAllBytes(folder["b/chronology.html"]));
    }

    [Fact]
    public void Eject_Again_KeepsWhatWasEdited()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/page.html.hbs", "mine");
        var run = CliRun.InProcess("templates", "eject", folder["mine"]);
        Assert.Equal("mine", File.ReadAllText(folder["mine/page.html.hbs"]));
        Assert.Contains(" 1 kept; edit them", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_Printed_IsTheOneThatIsRead()
    {
        var run = CliRun.InProcess("schema");
        Assert.Equal((ReportSchema.Text, ExitCode.Done), (run.Out, run.ExitCode));
    }

    [Fact]
    public void Formats_Listed_AreThoseThatAreTaken()
    {
        var run = CliRun.InProcess("formats");
        Assert.Equal(Chronology.Cli.Writing.OutputFormats.Names, run.Out.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));
    }

    private static string Write(TemporaryFolder folder, ReportModel model)
    {
        var path = folder["in.json"];
        using var stream = File.Create(path);
        new JsonRenderer().Render(model, stream);
        return path;
    }
}
