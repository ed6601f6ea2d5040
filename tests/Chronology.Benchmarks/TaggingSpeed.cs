using System.Globalization;
using System.Text.Json;
using Chronology.Cli;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Benchmarks;

/// <summary>How many megabytes of text a second one core tags, next to the npm package chrono-node on the same text, and on text made to be hard.</summary>
/// <remarks>
/// A megabyte is a million UTF-16 code units. Processor time is counted, of every thread of the process, so that other programs on the machine spoil little;
/// what is compared takes turns, and the median of the rounds stands in the table.
/// </remarks>
internal sealed class TaggingSpeed
{
    private const int Length = 10_000_000;
    private const int WarmUps = 4;
    private const int Rounds = 7;
    private const int HostileRounds = 3;

    private static readonly TagOptions Options = new();

    private readonly IReadOnlyList<string> _files;
    private readonly List<string> _lines;
    private readonly List<(SourceDocument Source, LocalDate? Published)> _documents;
    private readonly int _repeats;
    private readonly double _megabytes;
    private readonly List<Measured> _news = [];

    /// <param name="files">JSON lines with a "text" each and, where it is known, the day of writing as "dct".</param>
    private TaggingSpeed(IReadOnlyList<string> files)
    {
        _files = files;
        _lines = [.. files.SelectMany(File.ReadLines).Where(line => line.Length > 0)];
        _documents = _lines.ConvertAll(Read);
        var characters = Math.Max(1, _documents.Sum(d => d.Source.Text.Length));
        _repeats = Math.Max(1, (Length + characters - 1) / characters);
        _megabytes = characters * (double)_repeats / 1e6;
    }

    public static int Run(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
        {
            Console.WriteLine("usage: tagging FILE.jsonl...    each line {\"doc\",\"dct\",\"text\"}");
            return 2;
        }

        var speed = new TaggingSpeed(files);
        speed.MeasureNews();
        speed.MeasureHostile();
        return 0;
    }

    private void MeasureNews()
    {
        Say($"{_documents.Count} documents, each {_repeats} times: {_megabytes:F1} MB; medians of {Rounds} rounds in turn, processor time");
        using var chrono = ChronoNode.Start(_files);
        List<(string Name, Func<Measured> Round, List<Measured> Rounds)> subjects =
        [
            ("analysis, tagging and resolution", () => Measured.Of(Pipeline), _news),
            ("the same without resolution", () => Measured.Of(TagOnly), []),
            ("the verb 'tag', JSON lines in and out", () => Measured.Of(Verb), []),
        ];
        if (chrono is not null)
        {
            subjects.Add(("chrono-node, casual", () => chrono.Round(_repeats), []));
        }

        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var subject in subjects)
            {
                var measured = subject.Round();
                if (round >= 0)
                {
                    subject.Rounds.Add(measured);
                }
            }
        }

        Say($"{"",-40} {"MB/s",8} {"seconds",8} {"found",9} {"x chrono",9}");
        foreach (var subject in subjects)
        {
            var (seconds, found) = Measured.MedianOf(subject.Rounds);
            var times = chrono is null ? double.NaN : Measured.MedianOf(subjects[^1].Rounds).Seconds / seconds;
            Say($"{subject.Name,-40} {_megabytes / seconds,8:F1} {seconds,8:F2} {(found < 0 ? "" : found.ToString(CultureInfo.InvariantCulture)),9} {times,9:F1}");
        }
    }

    private void MeasureHostile()
    {
        var news = Measured.MedianOf(_news).Seconds / _megabytes;
        Say($"\n{"10 MB without end, one document",-40} {"MB/s",8} {"seconds",8} {"found",9} {"x news",9}");
        foreach (var hostile in HostileText.All)
        {
            var text = new SourceDocument("x", "x", null, Options.Language, "", hostile.OfLength(Length));
            var (seconds, found) = Measured.MedianOf([.. Enumerable.Range(0, HostileRounds).Select(_ => Measured.Of(() => Tag(text, new LocalDate(1998, 3, 4))))]);
            var megabytes = text.Text.Length / 1e6;
            Say($"{hostile.Name,-40} {megabytes / seconds,8:F1} {seconds,8:F2} {found,9} {seconds / megabytes / news,9:F1}");
        }
    }

    private int Pipeline() => Repeat(document => Tag(document.Source, document.Published));

    private int TagOnly() => Repeat(document => TemporalTagger.ForLanguage(Options.Language).Tag(TextAnalyzer.Analyze(document.Source)).Length);

    private int Verb()
    {
        using var input = new StringReader(string.Join('\n', Enumerable.Repeat(_lines, _repeats).SelectMany(lines => lines)));
        TagStream.Run(input, TextWriter.Null, Options);
        return -1;
    }

    private static int Tag(SourceDocument document, LocalDate? published) => TagStream.Resolve(document, published, Options).Length;

    private int Repeat(Func<(SourceDocument Source, LocalDate? Published), int> tag)
    {
        var found = 0;
        for (var repeat = 0; repeat < _repeats; repeat++)
        {
            foreach (var document in _documents)
            {
                found += tag(document);
            }
        }

        return found;
    }

    private static (SourceDocument Source, LocalDate? Published) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var dct = json.RootElement.TryGetProperty("dct", out var day) ? day.GetString() : null;
        var source = new SourceDocument("x", "x", null, Options.Language, "", json.RootElement.GetProperty("text").GetString() ?? "");
        return (source, string.IsNullOrEmpty(dct) ? null : LocalDatePattern.Iso.Parse(dct[..10]).Value);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
