using Chronology.Benchmarks;

return args switch
{
    ["words", var wordNet, var output] => WordNetWords.Run(wordNet, output),
    ["tagging", .. var files] => TaggingSpeed.Run(files),
    _ => 0,
};
