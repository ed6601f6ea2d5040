using System.Text.Json.Serialization;

namespace Chronology.Rendering.Json;

/// <summary>Serialisation code made at compile time: nothing is reflected at start-up. <see cref="ReportJson"/> holds it with our options.</summary>
[JsonSerializable(typeof(ReportModel))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
