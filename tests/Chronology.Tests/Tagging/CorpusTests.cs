using System.Text;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Tests.Tagging;

/// <summary>The project's own corpus: sentences with every expression's words, value and type, and sentences that hold none.</summary>
public class CorpusTests
{
    /// <summary>What most sentences are read against; a line such as "@ 2024-02-29" or "@ none narrative" says otherwise for those below it.</summary>
    private static readonly AnchorContext Anchor = new(new LocalDate(2025, 10, 15), DocumentGenre.News) { Explain = false };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Tagging", "Corpus");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Tag_Corpus_ReadsEverySentence(string file)
    {
        var language = Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "en";
        var wrong = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#').ToList();
        var anchor = Anchor;
        foreach (var line in lines)
        {
            if (line[0] == '@')
            {
                anchor = ReadAnchor(line);
                continue;
            }

            var columns = line.Split('\t');
            var isNegative = file.EndsWith(".txt", StringComparison.Ordinal);
            var (marked, values) = Read(isNegative ? line : line.Split('\t')[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), language, anchor);
            if (marked != columns[0] || values != (columns.Length > 1 ? columns[1] : ""))
            {
                wrong.Add($"{line} | found {marked} {values}");
            }
        }

        Assert.NotEmpty(lines);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("en", 1700, 500)]
    [InlineData("de", 120, 30)]
    public void Corpus_Size_HoldsWhatItPromises(string language, int sentences, int negatives)
    {
        var files = Files().Select(f => f.Data).Where(f => (Path.GetDirectoryName(f) is { Length: > 0 } folder ? folder : "en") == language).ToList();
        var all = files.SelectMany(f => Sentences(f).Select(line => (f, line))).ToList();
        Assert.True(all.Count >= sentences, $"{all.Count} sentences");
        Assert.True(all.Count(l => l.f.EndsWith(".txt", StringComparison.Ordinal)) >= negatives, $"{all.Count(l => l.f.EndsWith(".txt", StringComparison.Ordinal))} negatives");
    }

    [Fact]
    public void Corpus_Sentences_StandOnce()
    {
        var twice = Files().Select(f => f.Data).SelectMany(f => Anchored(f).Distinct()).GroupBy(l => l).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        Assert.True(twice.Count == 0, string.Join('\n', twice));
    }

    private static IEnumerable<string> Sentences(string file) => File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] is not ('#' or '@'));

    private static IEnumerable<string> Anchored(string file)
    {
        var anchor = "";
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] != '@')
            {
                yield return anchor + line;
            }

            anchor = line[0] == '@' ? line : anchor;
        }
    }

    private static AnchorContext ReadAnchor(string line)
    {
        var words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var day = words.Contains("none") ? (LocalDate?)null : words.Select(w => LocalDatePattern.Iso.Parse(w)).FirstOrDefault(p => p.Success)?.Value ?? Anchor.PublicationDay;
        return Anchor with { PublicationDay = day, Genre = words.Contains("narrative") ? DocumentGenre.Narrative : DocumentGenre.News };
    }

    private static (string Marked, string Values) Read(string text, string language, AnchorContext anchor)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, language, "", text));
        var found = ExpressionResolver.Resolve(document, TemporalTagger.ForLanguage(language).Tag(document), anchor);
        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in found.Select(f => f.Expression.Span))
        {
            marked.Append(text, at, span.Start - at).Append('[').Append(text, span.Start, span.Length).Append(']');
            at = span.End;
        }

        return (marked.Append(text, at, text.Length - at).ToString(), string.Join("; ", found.Select(Say)));
    }

    private static string Say(ExpressionResolution found)
    {
        var type = found.Expression.Value.Type;
        return found.Timex3Value + (found.Mod is null ? "" : " " + found.Mod) + (type == Timex3Type.Date ? "" : " " + type.ToString().ToUpperInvariant());
    }
}
