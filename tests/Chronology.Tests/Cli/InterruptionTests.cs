using System.Diagnostics;
using System.Globalization;
using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Build_Interrupted_LeavesTheOlderFilesAndNoDrafts(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Assert.SkipWhen(signal == "INT" && IsInterruptIgnored(), "These tests were started in the background, where a shell has its children ignore SIGINT.");
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 3000; i++)
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            folder.Write($"in/{name}.txt", string.Concat(Enumerable.Repeat($"On 3 May 2025 the council of Lindholm met Mayor Quist for the {name}th time. ", 40)));
        }

        folder.Write("out/chronology.json", "older");
        using var process = CliRun.Start(new Dictionary<string, string>(), "build", folder["in"], "-o", folder["out"], "-f", "json,html");
        // The first line of progress says that the work has begun.
        Assert.NotNull(process.StandardError.ReadLine());
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.EndsWith("chronology: interrupted; nothing was left half-written.\n", error, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(folder["out/chronology.json"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder["out"]));
    }

    /// <summary>An ignored signal is inherited: a program started by such a shell never sees it, as POSIX has it for asynchronous lists.</summary>
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Field = "SigIgn:";
        var ignored = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(static line => line.StartsWith(Field, StringComparison.Ordinal)) : null;
        return ignored is not null && (ulong.Parse(ignored.AsSpan(Field.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }
}
