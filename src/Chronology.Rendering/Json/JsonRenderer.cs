using System.Text.Json;

namespace Chronology.Rendering.Json;

/// <summary>Writes <c>chronology.json</c>, the form that every other program reads (schema <c>chronology/1</c>).</summary>
/// <remarks>UTF-8 without a byte order mark, LF, indented by two, a final newline; see <see cref="ReportSchema"/>.</remarks>
public sealed class JsonRenderer : IRenderer
{
    public string Format => "json";

    public string Extension => ".json";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, model, ReportJson.Model);
        output.WriteByte((byte)'\n');
    }
}
