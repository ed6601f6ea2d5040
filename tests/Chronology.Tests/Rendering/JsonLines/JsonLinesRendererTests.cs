using System.Text;
using Chronology.Rendering.Json;
using Chronology.Rendering.JsonLines;
using Chronology.Tests.Rendering.Json;

namespace Chronology.Tests.Rendering.JsonLines;

public class JsonLinesRendererTests
{
    public static TheoryData<string> Models => Rendered.Models;

    /// <summary>Put between the brackets of a whole file, the lines are its events and undated facts again: nothing more, nothing less.</summary>
    [Theory]
    [MemberData(nameof(Models))]
    public void Render_GivesTheEventsAndUndatedFactsOfTheWholeFile(string name)
    {
        var model = Rendered.Model(name) with { Documents = [], Diagnostics = [], Title = "" };
        var lines = Rendered.Text(new JsonLinesRenderer(), model).Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(model.Events.Length + model.Undated.Length, lines.Length - 1);
        var (events, undated) = (string.Join(',', lines[..model.Events.Length]), string.Join(',', lines[model.Events.Length..^1]));
        var whole = $$"""{"schema":"chronology/1","title":"","documents":[],"events":[{{events}}],"diagnostics":[],"undated":[{{undated}}]}""";
        Assert.True(JsonReportReader.TryRead(Encoding.UTF8.GetBytes(whole), "x", out var read, out var problem), problem?.Message);
        Assert.Equal(JsonText.Of(model), JsonText.Of(read));
    }
}
