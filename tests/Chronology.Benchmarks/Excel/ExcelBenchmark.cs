using System.Diagnostics;
using System.Globalization;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Json;
using Chronology.Rendering.Templates;

namespace Chronology.Benchmarks.Excel;

/// <summary>How long a workbook takes, by its events.</summary>
internal static class ExcelBenchmark
{
    private static readonly int[] Usual = [500, 5_000, 50_000];

    /// <summary>The peak is that of the process so far, so the longest comes last.</summary>
    public static int Run(string[] counts)
    {
        foreach (var count in counts.Length == 0 ? Usual : [.. counts.Select(text => int.Parse(text, CultureInfo.InvariantCulture))])
        {
            var model = GeneratedReport.Make(count);
            using var file = new MemoryStream();
            var (clock, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            new WorkbookRenderer(TemplateSource.BuiltIn).Render(model, file);
            clock.Stop();
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count,7} events {clock.Elapsed.TotalSeconds,7:F2} s ({(Environment.CpuUsage.TotalTime - work).TotalSeconds:F2} s of processor) {file.Length / 1e6,7:F1} MB, peak of the process {process.PeakWorkingSet64 / 1e6:F0} MB"));
        }

        return 0;
    }

    /// <summary>Writes a generated chronology as JSON, for <c>render</c>.</summary>
    public static int Write(int count, string path)
    {
        using var file = File.Create(path);
        new JsonRenderer().Render(GeneratedReport.Make(count), file);
        return 0;
    }
}
