using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class TagTests
{
    private const string Line = """{"doc":"a","dct":"2025-10-06","text":"The mayors met on 3 October 2025 and again yesterday."}""";

    [Fact]
    public void Tag_OfALine_PrintsEachExpression()
    {
        var run = CliRun.InProcessWith(Line + "\n", "tag");
        Assert.Equal((2, "", ExitCode.Done), (run.Out.TrimEnd('\n').Split('\n').Length, run.Error, run.ExitCode));
        Assert.Contains("\"start\":18,\"end\":32,\"text\":\"3 October 2025\",\"type\":\"DATE\",\"value\":\"2025-10-03\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"yesterday\",\"type\":\"DATE\",\"value\":\"2025-10-05\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_AsTimeMl_PrintsTheTextWithItsElements()
    {
        var run = CliRun.InProcessWith(Line + "\n", "tag", "-f", "timeml");
        Assert.Contains(">yesterday</TIMEX3>", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json", "standard input, line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{}", "standard input, line 1: the object has no \"text\".")]
    [InlineData("""{"doc":"a","dct":"6.10.2025","text":"x"}""", "standard input, line 1: unexpected dct '6.10.2025', expected a day as in 2025-10-06.")]
    public void Tag_OfABadLine_NamesItsNumber(string input, string sentence)
    {
        var run = CliRun.InProcessWith(input + "\n", "tag");
        Assert.Equal(($"chronology: {sentence}\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Tag_WithAnUnknownFormat_SaysWhichThereAre()
    {
        var run = CliRun.InProcess("tag", "--format", "xml");
        Assert.Equal(("chronology: --format: unexpected 'xml', expected jsonl or timeml.\n", ExitCode.Usage), (run.Error, run.ExitCode));
    }
}
