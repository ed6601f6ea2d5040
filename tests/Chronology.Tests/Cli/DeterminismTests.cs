using Chronology.Cli;
using Chronology.Cli.Writing;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Cli;

/// <summary>The same documents give the same bytes, whatever the time zone, the locale and the number of threads.</summary>
public sealed class DeterminismTests
{
    private static readonly Dictionary<string, string> Tokyo = new() { ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8" };

    private static readonly Dictionary<string, string> NewYork = new() { ["TZ"] = "America/New_York", ["LC_ALL"] = "C", ["LANG"] = "C", ["NO_COLOR"] = "1" };

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void Bytes_ElsewhereAndOnMoreThreads_AreTheSame(string format)
    {
        using var folder = new TemporaryFolder();
        var first = CliRun.ProcessIn(Tokyo, "build", CliRun.Seeds, "-o", folder["a"], "-f", format, "--jobs", "1");
        var second = CliRun.ProcessIn(NewYork, "build", CliRun.Seeds, "-o", folder["b"], "-f", format, "--jobs", "2");
        Assert.SkipWhen(format == "pdf" && BrowserLocator.Find() is null, "no browser to print with");
        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.ExitCode, second.ExitCode));
        var name = OutputFormats.Named(format).FileName;
        Assert.Equal(File.ReadAllBytes(folder[$"a/{name}"]), File.ReadAllBytes(folder[$"b/{name}"]));
    }
}
