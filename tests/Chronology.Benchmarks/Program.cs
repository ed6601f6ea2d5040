using System.Globalization;
using Chronology.Benchmarks;
using Chronology.Benchmarks.Publication;
using Chronology.Benchmarks.Scale;

return args switch
{
    ["words", var wordNet, var output] => WordNetWords.Run(wordNet, output),
    ["tagging", .. var files] => TaggingSpeed.Run(files),
    ["copies", var folder, var output, var times] => RenamedCopies.Write(folder, output, int.Parse(times, CultureInfo.InvariantCulture)),
    ["scale", var cli, var folder, var times] => ScaleBenchmark.Run(cli, folder, int.Parse(times, CultureInfo.InvariantCulture)),
    ["publication", var folder, .. var rest] => PublicationBenchmark.Run(folder, rest.Contains("--list")),
    _ => 0,
};
