using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Chronology.Rendering.Json;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Benchmarks.Pdf;

/// <summary>How many pages a second are printed, of short and of long chronologies.</summary>
/// <remarks>Wall time of everything: filling the template, starting the browser, both prints. The rounds of all lengths take turns.</remarks>
internal static partial class PdfBenchmark
{
    private const int Rounds = 3;
    // Events of the generated kind, with their sources in the appendix.
    private const double EventsOnAPage = 4.6;

    private static readonly int[] Lengths = [30, 100, 300];

    public static int Run(string? writeTo)
    {
        var times = Lengths.ToDictionary(static l => l, static _ => new List<double>());
        var pages = new Dictionary<int, int>();
        Print(GeneratedReport.Of(10));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var length in Lengths)
            {
                var clock = Stopwatch.StartNew();
                var pdf = Print(GeneratedReport.Of((int)(length * EventsOnAPage)));
                times[length].Add(clock.Elapsed.TotalSeconds);
                pages[length] = PageObject().Count(System.Text.Encoding.Latin1.GetString(pdf));
                Write(writeTo, length, pdf);
            }
        }

        Say($"{"pages",6} {"seconds",8} {"pages/s",8} {"s a page, times that of the shortest",38}");
        var least = Median(Lengths[0]) / pages[Lengths[0]];
        foreach (var length in Lengths)
        {
            Say($"{pages[length],6} {Median(length),8:F1} {pages[length] / Median(length),8:F1} {Median(length) / pages[length] / least,38:F2}");
        }

        return 0;

        double Median(int length) => times[length].Order().ElementAt(Rounds / 2);
    }

    private static byte[] Print(Rendering.ReportModel model)
    {
        using var output = new MemoryStream();
        new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine(), new PrintOptions { Warn = Console.Error.WriteLine }).Render(model, output);
        return output.ToArray();
    }

    private static void Write(string? folder, int length, byte[] pdf)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{length}.pdf")), pdf);
            using var json = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{length}.json")));
            new JsonRenderer().Render(GeneratedReport.Of((int)(length * EventsOnAPage)), json);
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex PageObject();
}
