using System.Globalization;
using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Tests.Rendering.Json;

public class JsonReportReaderTests
{
    public static TheoryData<string> Models => ["rich", "hostile", "empty", "one", "many"];

    [Theory]
    [MemberData(nameof(Models))]
    public void TryRead_GivesBackTheModelThatWasWritten(string name)
    {
        var model = Model(name);
        Assert.True(JsonReportReader.TryRead(JsonText.Bytes(model), "x.json", out var read, out _));
        Assert.Equivalent(model, read, strict: true);
        Assert.Equal(JsonText.Of(model), JsonText.Of(read));
    }

    [Fact]
    public void TryRead_GivesBackLoneSurrogatesUnitByUnit()
    {
        const string Damaged = "\uD83D \uDE00\uD83D \uDE00";
        Assert.True(JsonReportReader.TryRead(JsonText.Bytes(SampleReports.Empty with { Title = Damaged }), "x.json", out var read, out _));
        Assert.Equal(Damaged.ToCharArray(), read.Title.ToCharArray());
    }

    [Fact]
    public void TryRead_TakesWhatOtherProgramsWrite()
    {
        const string Foreign = """
            {"diagnostics":[],"x-extra":{"deep":[1,{"t":"\ud800"}]},"events":[],"documents":[],"title":"\u0391\/\ud83d\ude00\n","schem\u0061":"chronology\/1"}
            """;
        byte[] withMark = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Foreign)];
        Assert.True(JsonReportReader.TryRead(withMark, "x.json", out var read, out _));
        Assert.Equal("Α/😀\n", read.Title);
        Assert.Empty(read.Undated);
    }

    [Theory]
    [InlineData("", "x.json(1,1): this is not JSON: The input does not contain any JSON tokens.")]
    [InlineData("nonsense", "x.json(1,2): this is not JSON: 'nonsense' is an invalid JSON literal.")]
    [InlineData("[]", "x.json(1,1): unexpected array, expected an object at the top.")]
    [InlineData("{}", "x.json(1,1): unexpected object without \"schema\", expected that property in the top.")]
    [InlineData("{\"schema\":\"chronology/2\"}", "x.json(1,11): unexpected \"chronology/2\", expected \"chronology/1\" at schema.")]
    [InlineData("{\"schema\":7}", "x.json(1,11): unexpected number, expected \"chronology/1\" at schema.")]
    [InlineData("{\"title\":\"a\",\n  \"title\":\"b\"}", "x.json(2,3): unexpected second \"title\", expected each property once in the top.")]
    [InlineData("{\"\\ud800\":1}", "x.json(1,2): unexpected name that is not text, expected the name of a property in the top.")]
    public void TryRead_NamesWhatIsWrongAndWhere(string json, string message) => AssertProblem(Encoding.UTF8.GetBytes(json), message);

    /// <remarks>§ marks the place that the message must name.</remarks>
    [Theory]
    [InlineData("\"proposed\"", "§\"propsed\"", "unexpected \"propsed\", expected one of proposed, accepted, edited, rejected at events[0].status.")]
    [InlineData("\"charStart\": 120", "\"charStart\": §\"120\"", "unexpected string, expected an integer at events[0].sources[0].charStart.")]
    [InlineData("\"charStart\": 120", "\"charStart\": §-1", "unexpected -1, expected a whole number from 0 to 2147483647 at events[0].sources[0].charStart.")]
    [InlineData("\"charStart\": 120", "\"charStart\": §1.5", "unexpected 1.5, expected a whole number from 0 to 2147483647 at events[0].sources[0].charStart.")]
    [InlineData("\"confidence\": 0.97", "\"confidence\": §97", "unexpected 97, expected a number from 0 to 1 at events[0].decision.confidence.")]
    [InlineData("\"start\": \"2025-10-06\"", "\"start\": §\"6 October\"", "unexpected \"6 October\", expected something like \"2025-10-06\" at events[0].date.start.")]
    [InlineData("\"qualifier\": \"\"", "\"qualifier\": §\"maybe\"", "unexpected \"maybe\", expected something like \"mid approximate\" at events[0].date.qualifier.")]
    [InlineData("\"headline\": \"Lindholm", "\"headline\": §null, \"x\": \"Lindholm", "unexpected null, expected a string at events[0].headline.")]
    [InlineData("\"people\": [", "\"people\": [ §{},", "unexpected object, expected a string at events[0].people[0].")]
    [InlineData("\"undated\": []\n}", "\"undated\": [],\n§}", "this is not JSON: The JSON object contains a trailing comma at the end which is not supported in this mode.")]
    public void TryRead_NamesTheLineAndColumnInAWholeFile(string good, string bad, string message)
    {
        var text = JsonText.Of(SampleReports.One);
        Assert.Contains(good, text);
        var marked = text.Replace(good, bad, StringComparison.Ordinal);
        var before = marked[..marked.IndexOf('§', StringComparison.Ordinal)].Split('\n');
        AssertProblem(
            Encoding.UTF8.GetBytes(marked.Replace("§", "", StringComparison.Ordinal)),
            string.Create(CultureInfo.InvariantCulture, $"x.json({before.Length},{before[^1].Length + 1}): {message}"));
    }

    [Fact]
    public void TryRead_RefusesBytesThatAreNotUtf8() =>
        AssertProblem([(byte)'{', (byte)'\n', (byte)'"', 0xC3, 0x28], "x.json(2,2): the bytes here are not UTF-8, expected text in UTF-8.");

    [Fact]
    public void TryRead_CountsColumnsInUtf16()
    {
        AssertProblem(Encoding.UTF8.GetBytes("{\"title\":\"山😀\",\"schema\":1}"), "x.json(1,25): unexpected number, expected \"chronology/1\" at schema.");
    }

    [Fact]
    public void TryRead_RefusesTextAfterTheEnd()
    {
        Assert.False(JsonReportReader.TryRead(Encoding.UTF8.GetBytes(JsonText.Of(SampleReports.Empty) + "x"), "x.json", out _, out var problem));
        Assert.StartsWith("x.json(9,1): this is not JSON: ", problem.Message);
    }

    private static void AssertProblem(byte[] json, string message)
    {
        Assert.False(JsonReportReader.TryRead(json, "x.json", out var model, out var problem));
        Assert.Null(model);
        Assert.Equal(message, problem.Message);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
    }

    private static ReportModel Model(string name) => name switch
    {
        "rich" => SampleReports.Rich,
        "hostile" => SampleReports.Hostile,
        "empty" => SampleReports.Empty,
        "one" => SampleReports.One,
        _ => SampleReports.Many(300),
    };
}
