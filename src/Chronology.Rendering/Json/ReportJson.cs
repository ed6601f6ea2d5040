using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chronology.Rendering.Json;

/// <summary>How a report looks as JSON, for writing and reading.</summary>
internal static class ReportJson
{
    public static JsonTypeInfo<ReportModel> Model { get; } = new ReportJsonContext(new JsonSerializerOptions
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
        Converters = { new JsonTextConverter() },
    }).ReportModel;
}
