using System.Text.Json.Serialization;

namespace Chronology.Rendering.Review;

/// <summary>Serialisation code made at compile time.</summary>
[JsonSerializable(typeof(ReviewFile))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
