using Chronology.Benchmarks;

return args switch
{
    ["words", var wordNet, var output] => WordNetWords.Run(wordNet, output),
    _ => 0,
};
