using System.Globalization;

namespace Chronology.Benchmarks.Publication;

/// <summary>How well the day on which an article appeared is found in its text, and inferred where the text does not state it.</summary>
internal static class PublicationBenchmark
{
    private const int Worst = 40;

    public static int Run(string folder, bool isListed)
    {
        var articles = Article.ReadAll(folder);
        var stated = articles.Where(static a => DateLines.States(a.Document.Text, a.Day)).Select(static a => a.File).ToHashSet(StringComparer.Ordinal);
        Say($"{articles.Count} articles, {stated.Count} state their day");
        var plain = Judge(articles);
        var found = plain.Where(o => stated.Contains(o.Article.File)).ToList();
        Say($"1 stated: exact {Share(found.Count(static o => o.IsExact), found.Count)}, firm but wrong {found.Count(static o => o.IsSilentlyWrong)}; not stated, firm but wrong {plain.Count(static o => o.IsSilentlyWrong) - found.Count(static o => o.IsSilentlyWrong)}");
        var bare = Judge([.. articles.Select(static a => a with { Document = a.Document with { Text = DateLines.Strip(a.Document.Text, a.Day) } })]);
        Report("  not stated, beside those that are", [.. plain.Where(o => !stated.Contains(o.Article.File))]);
        Report("2 stripped", bare);
        List(isListed ? int.MaxValue : Worst, "stated, not found", found.Where(static o => !o.IsExact));
        List(isListed ? int.MaxValue : Worst, "firm but wrong as it stands", plain.Where(static o => o.IsSilentlyWrong));
        List(isListed ? int.MaxValue : Worst, "outside as it stands", plain.Where(static o => o is { IsInside: false, IsSilentlyWrong: false }).OrderByDescending(static o => o.Miss));
        List(isListed ? int.MaxValue : Worst, "firm but wrong when stripped", bare.Where(static o => o.IsSilentlyWrong));
        List(isListed ? int.MaxValue : Worst, "outside when stripped", bare.Where(static o => o is { IsInside: false, IsSilentlyWrong: false }).OrderByDescending(static o => o.Miss));
        return 0;
    }

    private static IReadOnlyList<Outcome> Judge(IReadOnlyList<Article> articles)
    {
        var timeline = new TimelineBuilder(new TimelineOptions { Jobs = Environment.ProcessorCount }).Build([.. articles.Select(static a => a.Document)]);
        var published = timeline.Documents.ToDictionary(static d => d.Id, static d => d.Published, StringComparer.Ordinal);
        return [.. articles.Select(a => new Outcome(a, published[a.Document.Id]))];
    }

    private static void Report(string what, IReadOnlyList<Outcome> outcomes)
    {
        var widths = outcomes.Select(static o => o.Width).Order().ToList();
        var median = widths[widths.Count / 2];
        Say($"{what}: inside {Share(outcomes.Count(static o => o.IsInside), outcomes.Count)}, median width {(median == Outcome.Unbounded ? "without bound" : median + " days")}, "
            + $"no bound on {outcomes.Count(static o => o.Width == Outcome.Unbounded)}, a week or less {outcomes.Count(static o => o.Width <= 7)}, "
            + $"exact {outcomes.Count(static o => o.IsExact)}, firm but wrong {outcomes.Count(static o => o.IsSilentlyWrong)}");
    }

    private static void List(int most, string what, IEnumerable<Outcome> outcomes)
    {
        var all = outcomes.ToList();
        Say($"-- {what}: {all.Count}");
        foreach (var outcome in all.Take(most))
        {
            Say($"{outcome.Article.File}: {outcome.Words} ({outcome.Why})");
        }
    }

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part}/{whole} = {100.0 * part / Math.Max(1, whole):F1} %");

    private static void Say(string text) => Console.WriteLine(text);
}
