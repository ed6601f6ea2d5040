using Chronology.Cli;

namespace Chronology.Tests.Cli;

public class TagStreamTests
{
    [Fact]
    public void Run_Lines_WritesOneLineAnExpression()
    {
        var output = Run("{\"doc\":\"a\",\"dct\":\"2025-10-15\",\"text\":\"He came yesterday, in the 😀 past week.\"}\n\n{\"doc\":\"b\",\"text\":\"On Oct. 6 it rained.\"}\n");
        Assert.Equal(
            """
            {"doc":"a","start":8,"end":17,"text":"yesterday","type":"DATE","value":"2025-10-14","rule":"deictic-day"}
            {"doc":"a","start":29,"end":38,"text":"past week","type":"DATE","value":"2025-W41","rule":"which-unit"}
            {"doc":"b","start":3,"end":9,"text":"Oct. 6","type":"DATE","value":"XXXX-10-06","rule":"month-day"}

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public void Run_TimeMl_MarksTheText()
    {
        var output = Run("{\"doc\":\"a\",\"dct\":\"2025-10-15\",\"text\":\"A & B met early last week.\"}\n", new TagOptions(IsTimeMl: true));
        Assert.Contains("<TEXT>A &amp; B met <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-W41\" mod=\"START\">early last week</TIMEX3>.</TEXT>", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{", "line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{\"text\":\"x\"} y", "line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{\"text\":\"x\",}", "line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{\"text\":\"\\ud800\"}", "line 1: expected a JSON object with \"doc\", \"dct\" and \"text\".")]
    [InlineData("{\"text\":5}", "line 1: the object has no \"text\".")]
    [InlineData("{\"more\":{\"text\":\"x\"}}", "line 1: the object has no \"text\".")]
    [InlineData("{\"doc\":\"a\"}", "line 1: the object has no \"text\".")]
    [InlineData("{\"text\":\"\",\"dct\":\"soon\"}", "line 1: unexpected dct 'soon', expected a day as in 2025-10-06.")]
    public void Run_WrongLine_SaysWhere(string input, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Run(input)).Message);

    private static string Run(string input, TagOptions? options = null)
    {
        using var output = new StringWriter();
        TagStream.Run(new StringReader(input), output, options ?? new TagOptions());
        return output.ToString();
    }
}
