using System.Text;
using System.Text.Json;

namespace Chronology.Cli;

/// <summary>What one line of the <c>tag</c> verb's input says; null for what it does not say, or not as a string.</summary>
internal readonly record struct TagLine(string? Document, string? Dct, string? Text, string? Language)
{
    /// <exception cref="JsonException">The line is no JSON object.</exception>
    /// <exception cref="InvalidOperationException">A string holds half a character.</exception>
    public static TagLine Read(string line)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var read = new TagLine();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isDocument, isDct) = (json.ValueTextEquals("doc"u8), json.ValueTextEquals("dct"u8));
            var (isText, isLanguage) = (json.ValueTextEquals("text"u8), json.ValueTextEquals("language"u8));
            json.Read();
            json.Skip();
            var value = json.TokenType == JsonTokenType.String && (isDocument || isDct || isText || isLanguage) ? json.GetString() : null;
            read = isDocument ? read with { Document = value }
                : isDct ? read with { Dct = value }
                : isText ? read with { Text = value }
                : isLanguage ? read with { Language = value }
                : read;
        }

        // What follows the object is an error, which the reader tells.
        json.Read();
        return read;
    }
}
