using System.Diagnostics;
using System.Globalization;

namespace Chronology.Benchmarks.Scale;

/// <summary>How long one run of <c>build</c> takes on a folder and on several times as many articles, and how much memory.</summary>
internal static class ScaleBenchmark
{
    private const int Rounds = 2;

    /// <param name="cli">The command line's assembly.</param>
    public static int Run(string cli, string folder, int times)
    {
        var work = Directory.CreateTempSubdirectory("chronology-scale-").FullName;
        try
        {
            RenamedCopies.Write(folder, Path.Combine(work, "one"), 1);
            RenamedCopies.Write(folder, Path.Combine(work, "many"), times);
            var one = Best(cli, Path.Combine(work, "one"), work);
            var many = Best(cli, Path.Combine(work, "many"), work);
            Say($"{times} times as many articles: {many.Wall / one.Wall:F2} times as long, {many.Processor / one.Processor:F2} times the processor time");
        }
        finally
        {
            Directory.Delete(work, true);
        }

        return 0;
    }

    private static Measure Best(string cli, string folder, string work)
    {
        var best = Enumerable.Range(0, Rounds).Select(_ => Build(cli, folder, Path.Combine(work, "out"))).MinBy(static m => m.Wall)!;
        Say($"{Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()} articles: {best.Wall:F1} s, processor {best.Processor:F1} s, {best.Megabytes} MB");
        return best;
    }

    private static Measure Build(string cli, string folder, string output)
    {
        var start = new ProcessStartInfo("dotnet", [cli, "build", folder, "-o", output, "-f", "json", "-q"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var (peak, processor) = (0L, 0.0);
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.WorkingSet64), process.TotalProcessorTime.TotalSeconds);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two looks: what was seen last stands.
            }
        }

        return process.ExitCode is 0 or 4
            ? new Measure(clock.Elapsed.TotalSeconds, processor, peak >> 20)
            : throw new InvalidOperationException("build ended with " + process.ExitCode.ToString(CultureInfo.InvariantCulture));
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private sealed record Measure(double Wall, double Processor, long Megabytes);
}
