namespace Chronology.Rendering.Json;

/// <summary>Where an input leaves its schema, and how.</summary>
/// <param name="Offset">In bytes from the start of the text.</param>
/// <param name="Message">"unexpected X, expected Y."</param>
internal readonly record struct SchemaMismatch(int Offset, string Message);
