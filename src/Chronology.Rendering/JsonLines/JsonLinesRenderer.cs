using System.Text.Json;
using Chronology.Rendering.Json;

namespace Chronology.Rendering.JsonLines;

/// <summary>Writes one event a line, each the event object of schema <c>chronology/1</c>, then one undated fact a line: for programs that read a stream.</summary>
/// <remarks>A line with <c>date</c> is an event, one with <c>reason</c> an undated fact.</remarks>
public sealed class JsonLinesRenderer : IRenderer
{
    public string Format => "jsonl";

    public string Extension => ".jsonl";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var e in model.Events)
        {
            JsonSerializer.Serialize(output, e, ReportJson.EventLine);
            output.WriteByte((byte)'\n');
        }

        foreach (var fact in model.Undated)
        {
            JsonSerializer.Serialize(output, fact, ReportJson.UndatedLine);
            output.WriteByte((byte)'\n');
        }
    }
}
