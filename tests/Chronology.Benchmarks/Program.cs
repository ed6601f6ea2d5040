using Chronology.Benchmarks;
using Chronology.Benchmarks.Publication;

return args switch
{
    ["words", var wordNet, var output] => WordNetWords.Run(wordNet, output),
    ["tagging", .. var files] => TaggingSpeed.Run(files),
    ["publication", var folder, .. var rest] => PublicationBenchmark.Run(folder, rest.Contains("--list")),
    _ => 0,
};
