using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chronology.Rendering.Json;

/// <summary>Reads strings unit by unit, so that a lone surrogate comes back as it was; the library's own reading refuses it.</summary>
internal sealed class JsonTextConverter : JsonConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Unescape(
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>The text of a JSON string that stands between its quotes.</summary>
    public static string Unescape(ReadOnlySpan<byte> json)
    {
        var at = json.IndexOf((byte)'\\');
        if (at < 0)
        {
            return Encoding.UTF8.GetString(json);
        }

        var text = new StringBuilder(json.Length);
        while (at >= 0)
        {
            text.Append(Encoding.UTF8.GetString(json[..at])).Append(UnescapeUnit(json[at..], out var length));
            json = json[(at + length)..];
            at = json.IndexOf((byte)'\\');
        }

        return text.Append(Encoding.UTF8.GetString(json)).ToString();
    }

    // The reader has made sure that the escape is whole.
    private static char UnescapeUnit(ReadOnlySpan<byte> escape, out int length)
    {
        length = 2;
        switch ((char)escape[1])
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u':
                length = 6;
                return (char)int.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return (char)escape[1];
        }
    }
}
