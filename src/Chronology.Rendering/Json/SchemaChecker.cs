using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chronology.Rendering.Json;

/// <summary>Walks a JSON text and its schema side by side, in one pass, and stops at the first mismatch.</summary>
internal static class SchemaChecker
{
    private const int QuotedLength = 40;

    /// <exception cref="JsonException">The text is no JSON at all.</exception>
    public static SchemaMismatch? Check(ReadOnlySpan<byte> json, ReportSchemaNode schema)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (Value(ref reader, schema, "") is { } mismatch)
        {
            return mismatch;
        }

        // Whatever follows the value is refused by the reader itself.
        reader.Read();
        return null;
    }

    private static SchemaMismatch? Value(ref Utf8JsonReader reader, ReportSchemaNode schema, string path)
    {
        var start = (int)reader.TokenStartIndex;
        if (schema.Types.Count > 0 && !schema.Types.Any(Accepts(reader.TokenType)))
        {
            return new SchemaMismatch(start, $"unexpected {Name(reader.TokenType)}, expected {string.Join(" or ", schema.Types.Select(Article))} at {Place(path)}.");
        }

        return reader.TokenType switch
        {
            _ when schema.Values.Count > 0 => Choice(ref reader, schema, path, start),
            JsonTokenType.StartObject => Object(ref reader, schema, path, start),
            JsonTokenType.StartArray => Array(ref reader, schema, path),
            JsonTokenType.Number => Number(ref reader, schema, path, start),
            _ => Text(ref reader, schema, path, start),
        };
    }

    private static SchemaMismatch? Object(ref Utf8JsonReader reader, ReportSchemaNode schema, string path, int start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonTextConverter.Unescape(reader.ValueSpan);
            if (!seen.Add(name))
            {
                return new SchemaMismatch((int)reader.TokenStartIndex, $"unexpected second {Quote(name)}, expected each property once in {Place(path)}.");
            }

            if (reader.ValueIsEscaped && HasLoneSurrogate(name))
            {
                return new SchemaMismatch((int)reader.TokenStartIndex, $"unexpected name that is not text, expected the name of a property in {Place(path)}.");
            }

            if (!schema.Properties.TryGetValue(name, out var property))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            if (Value(ref reader, property, path.Length == 0 ? name : path + "." + name) is { } mismatch)
            {
                return mismatch;
            }
        }

        var missing = schema.Required.FirstOrDefault(name => !seen.Contains(name));
        return missing is null ? null : new SchemaMismatch(start, $"unexpected object without {Quote(missing)}, expected that property in {Place(path)}.");
    }

    private static SchemaMismatch? Array(ref Utf8JsonReader reader, ReportSchemaNode schema, string path)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (schema.Items is null)
            {
                reader.Skip();
            }
            else if (Value(ref reader, schema.Items, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } mismatch)
            {
                return mismatch;
            }
        }

        return null;
    }

    private static SchemaMismatch? Number(ref Utf8JsonReader reader, ReportSchemaNode schema, string path, int start)
    {
        var whole = schema.Types.Contains("integer");
        var fits = reader.GetDouble() is var value && value >= schema.Minimum && value <= schema.Maximum && (!whole || reader.TryGetInt32(out _));
        return fits ? null : new SchemaMismatch(
            start,
            string.Create(CultureInfo.InvariantCulture, $"unexpected {Encoding.UTF8.GetString(reader.ValueSpan)}, expected a {(whole ? "whole " : "")}number from {schema.Minimum} to {schema.Maximum} at {Place(path)}."));
    }

    private static SchemaMismatch? Text(ref Utf8JsonReader reader, ReportSchemaNode schema, string path, int start) =>
        reader.TokenType == JsonTokenType.String && schema.Pattern is { } pattern && JsonTextConverter.Unescape(reader.ValueSpan) is var text && !pattern.IsMatch(text)
            ? new SchemaMismatch(start, $"unexpected {Quote(text)}, expected something like {Quote(schema.Example)} at {Place(path)}.")
            : null;

    private static SchemaMismatch? Choice(ref Utf8JsonReader reader, ReportSchemaNode schema, string path, int start)
    {
        var found = reader.TokenType == JsonTokenType.String ? JsonTextConverter.Unescape(reader.ValueSpan) : null;
        return found is not null && schema.Values.Contains(found)
            ? null
            : new SchemaMismatch(start, $"unexpected {(found is null ? Name(reader.TokenType) : Quote(found))}, expected {OneOf(schema.Values)} at {Place(path)}.");
    }

    private static bool HasLoneSurrogate(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) != name;

    private static Func<string, bool> Accepts(JsonTokenType token) => type => token switch
    {
        JsonTokenType.StartObject => type == "object",
        JsonTokenType.StartArray => type == "array",
        JsonTokenType.String => type == "string",
        JsonTokenType.Number => type is "number" or "integer",
        JsonTokenType.Null => type == "null",
        _ => type == "boolean",
    };

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.Null => "null",
        _ => "boolean",
    };

    private static string Article(string type) => type switch { "null" => type, "object" or "array" or "integer" => "an " + type, _ => "a " + type };

    private static string OneOf(List<string> values) => values.Count == 1 ? Quote(values[0]) : "one of " + string.Join(", ", values);

    private static string Place(string path) => path.Length == 0 ? "the top" : path;

    private static string Quote(string value)
    {
        var shown = value.Length > QuotedLength ? value[..QuotedLength] + "..." : value;
        return "\"" + string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)) + "\"";
    }
}
