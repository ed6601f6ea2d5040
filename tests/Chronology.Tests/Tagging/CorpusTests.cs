using System.Text;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Tagging;

/// <summary>The project's own corpus: sentences with every expression's words, value and type, and sentences that hold none.</summary>
public class CorpusTests
{
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
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            var isNegative = file.EndsWith(".txt", StringComparison.Ordinal);
            var (marked, values) = Read(isNegative ? line : line.Split('\t')[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), language);
            if (marked != columns[0] || values != (columns.Length > 1 ? columns[1] : ""))
            {
                wrong.Add($"{line} | found {marked} {values}");
            }
        }

        Assert.NotEmpty(lines);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Corpus_Size_HoldsWhatItPromises()
    {
        var sentences = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).SelectMany(File.ReadAllLines).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }

    private static (string Marked, string Values) Read(string text, string language)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, language, "", text));
        var found = ExpressionResolver.Resolve(document, TemporalTagger.ForLanguage(language).Tag(document), Anchor);
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
