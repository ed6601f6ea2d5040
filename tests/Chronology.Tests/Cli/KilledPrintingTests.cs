using Chronology.Rendering.Json;
using Chronology.Tests.Rendering;
using Chronology.Tests.Rendering.Pdf;

namespace Chronology.Tests.Cli;

/// <summary>A program that is killed can clear nothing away: what it started must see that it is gone.</summary>
[Collection("browser")]
public sealed class KilledPrintingTests
{
    // Only against waiting for ever: a crowded machine may take long.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public void Browser_OfAKilledProgram_EndsAndItsProfileIsGone()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "This system has no /proc to find a browser's processes in.");
        var browser = InstalledBrowser.Options().Browser!;
        using var folder = new TemporaryFolder();
        using (var json = File.Create(folder["long.json"]))
        {
            new JsonRenderer().Render(SampleReports.Many(3000), json);
        }

        var temporary = Directory.CreateDirectory(folder["temporary"]).FullName;
        using var process = CliRun.Start(
            new Dictionary<string, string> { ["TMPDIR"] = temporary }, "render", folder["long.json"], "-f", "pdf", "-o", folder["out"], "--browser", browser);
        Wait(() => Directory.EnumerateDirectories(temporary, "chronology-browser-*").Any(profile => Directory.EnumerateFileSystemEntries(profile).Any()));
        Assert.False(process.HasExited);
        Assert.NotEmpty(Processes(temporary));
        process.Kill();
        process.WaitForExit();
        Wait(() => Processes(temporary).Length == 0 && Directory.GetDirectories(temporary, "chronology-browser-*").Length == 0);
        Assert.False(File.Exists(folder["out/chronology.pdf"]));
    }

    private static void Wait(Func<bool> isSo) => Assert.True(SpinWait.SpinUntil(isSo, Limit), "It did not come to pass in time.");

    /// <summary>Every process that was started with this folder.</summary>
    private static string[] Processes(string folder) =>
        [.. Directory.EnumerateDirectories("/proc").Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0])).Where(process => CommandLine(process).Contains(folder + "/chronology-browser-", StringComparison.Ordinal))];

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }
}
