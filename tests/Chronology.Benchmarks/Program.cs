using System.Globalization;
using Chronology.Benchmarks;
using Chronology.Benchmarks.Excel;
using Chronology.Benchmarks.Page;
using Chronology.Benchmarks.Pdf;
using Chronology.Benchmarks.Publication;
using Chronology.Benchmarks.Scale;

return args switch
{
    ["words", var wordNet, var output] => WordNetWords.Run(wordNet, output),
    ["tagging", .. var files] => TaggingSpeed.Run(files),
    ["copies", var folder, var output, var times] => RenamedCopies.Write(folder, output, int.Parse(times, CultureInfo.InvariantCulture)),
    ["scale", var cli, var folder, var times] => ScaleBenchmark.Run(cli, folder, int.Parse(times, CultureInfo.InvariantCulture)),
    ["crowded", var events] => CrowdedDay.Run(int.Parse(events, CultureInfo.InvariantCulture)),
    ["hostile", var pieces] => HostileEvents.Run(int.Parse(pieces, CultureInfo.InvariantCulture)),
    ["publication", var folder, .. var rest] => PublicationBenchmark.Run(folder, rest.Contains("--list")),
    ["page", .. var folder] => await PageBenchmark.Run(folder.FirstOrDefault()),
    ["pdf", .. var folder] => PdfBenchmark.Run(folder.FirstOrDefault()),
    ["excel", .. var counts] => ExcelBenchmark.Run(counts),
    ["report", var count, var output] => ExcelBenchmark.Write(int.Parse(count, CultureInfo.InvariantCulture), output),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        tagging FILE.jsonl...   MB/s of tagging on one core next to chrono-node (by npm, in a temporary folder), and on hard text; each line {"doc","dct","text"}
        scale CLI FOLDER TIMES  a whole run over so many renamed copies of a folder; copies FOLDER OUT TIMES writes them
        crowded EVENTS          how the cost of one day grows from so many events told of it to four times as many
        hostile PIECES          how the cost of a run grows with one document made to be hard, from so many pieces to four times as many
        publication FOLDER      how well publication days are inferred; --list names every document
        pdf [OUT]               pages a second at 30, 100 and 300 pages, in seven scripts; OUT keeps what was printed
        excel [COUNT...]        seconds and memory of workbooks with so many invented events; report COUNT OUT.json writes them for render
        page [OUT]              how soon the page of 1,000 and of 10,000 events can be used in a browser; OUT keeps the pages
        words WORDNET OUT       makes src/Chronology/Rules/en/words.lexicon
        """);
    return 2;
}
