using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chronology.Rendering.Json;

/// <summary>How a report looks as JSON, for writing and reading.</summary>
internal static class ReportJson
{
    public static JsonTypeInfo<ReportModel> Model { get; } = Context(isIndented: true).ReportModel;

    /// <summary>One event without a line break in it.</summary>
    public static JsonTypeInfo<ReportEvent> EventLine { get; } = Context(isIndented: false).ReportEvent;

    /// <summary>One undated fact without a line break in it.</summary>
    public static JsonTypeInfo<ReportUndated> UndatedLine { get; } = Context(isIndented: false).ReportUndated;

    private static ReportJsonContext Context(bool isIndented) => new(new JsonSerializerOptions
    {
        WriteIndented = isIndented,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
        Converters = { new JsonTextConverter() },
    });
}
