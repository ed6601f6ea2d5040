using Chronology.Cli;
using Chronology.Cli.Writing;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Cli;

/// <summary>The same documents give the same bytes, whatever the time zone, the locale and the number of threads.</summary>
public sealed class DeterminismTests
{
    private static readonly Dictionary<string, string> Tokyo = new() { ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8" };

    private static readonly Dictionary<string, string> NewYork = new() { ["TZ"] = "America/New_York", ["LC_ALL"] = "C", ["LANG"] = "C", ["NO_COLOR"] = "1" };

    [Fact]
    public void Bytes_ElsewhereAndOnMoreThreads_AreTheSame() => AssertSame([.. OutputFormats.Names.Where(format => format != "pdf")]);

    [Fact]
    public void Bytes_OfThePdfElsewhereAndOnMoreThreads_AreTheSame()
    {
        Assert.SkipWhen(BrowserLocator.Find() is null, "no browser to print with");
        AssertSame(["pdf"]);
    }

    private static void AssertSame(IReadOnlyList<string> formats)
    {
        using var folder = new TemporaryFolder();
        var list = string.Join(',', formats);
        var first = CliRun.ProcessIn(Tokyo, "build", CliRun.Seeds, "-o", folder["a"], "-f", list, "--jobs", "1");
        var second = CliRun.ProcessIn(NewYork, "build", CliRun.Seeds, "-o", folder["b"], "-f", list, "--jobs", "2");
        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.ExitCode, second.ExitCode));
        Assert.All(formats, format =>
        {
            var name = OutputFormats.Named(format).FileName;
            Assert.Equal(File.ReadAllBytes(folder[$"a/{name}"]), File.ReadAllBytes(folder[$"b/{name}"]));
        });
    }
}
