using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Benchmarks;

/// <summary>How many megabytes of text a second one core tags, on real text and on text made to be hard.</summary>
/// <remarks>A megabyte is a million UTF-16 code units. Processor time is counted, so that other programs on the machine spoil little.</remarks>
internal static class TaggingSpeed
{
    private const int HostileLength = 10_000_000;
    private const int WarmUps = 3;
    private const int Rounds = 5;

    private static readonly string[] Hostile = ["the the the ", "1", "1234 ", "x", "last last last ", "Monday ", "May 5, ", "from 1 to 2 and ", "in the year of the ", "(((", "two hundred and ", "\n"];

    /// <param name="files">JSON lines with a "text" each.</param>
    public static int Run(IReadOnlyList<string> files)
    {
        var texts = files.SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(Text).ToList();
        if (texts.Count > 0)
        {
            Measure("the files' text", [.. Enumerable.Repeat(texts, 20).SelectMany(t => t)], WarmUps, Rounds);
        }

        foreach (var piece in Hostile)
        {
            var text = string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length));
            Measure($"\"{piece.ReplaceLineEndings("\\n")}\" without end", [text], 1, 1);
        }

        return 0;
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }

    private static void Measure(string what, List<string> texts, int warmUps, int rounds)
    {
        var best = double.MaxValue;
        var found = 0;
        for (var round = 0; round < warmUps + rounds; round++)
        {
            var start = ProcessorTime();
            found = texts.Sum(Tag);
            best = round < warmUps && warmUps > 1 ? best : Math.Min(best, ProcessorTime() - start);
        }

        var megabytes = texts.Sum(t => (double)t.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {megabytes:F1} MB, {found} expressions, {best:F2} s, {megabytes / best:F1} MB/s"));
    }

    private static int Tag(string text)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, "en", "", text));
        ImmutableArray<TemporalExpression> expressions = TemporalTagger.ForLanguage("en").Tag(document);
        return ExpressionResolver.Resolve(document, expressions, new AnchorContext(new LocalDate(1998, 3, 4), DocumentGenre.News) { Explain = false }).Length;
    }

    private static double ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
