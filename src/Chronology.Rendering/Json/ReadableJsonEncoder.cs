using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;

namespace Chronology.Rendering.Json;

/// <summary>Strings as people read them: every script as it is, an escape only where JSON or safety needs one.</summary>
/// <remarks>
/// The library's own encoders escape either too much (emoji) or too little (direction overrides, which reorder what an editor
/// shows), and they replace a lone surrogate, which a damaged document may hold and which must come back as it was.
/// </remarks>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    public static ReadableJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => EscapeLength;

    // '<' and '>' so that the text is inert inside a page; the rest of the list is what an editor or a terminal would obey or break at.
    // All of these lie in the basic plane, so what is escaped is one UTF-16 unit.
    public override bool WillEncode(int unicodeScalar) => unicodeScalar
        is < 0x20 or '"' or '\\' or '<' or '>' or (>= 0x7F and <= 0x9F)
        or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xD800 and <= 0xDFFF) or 0xFEFF or 0xFFFE or 0xFFFF;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => FindFirst(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape((char)unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = 0;
        charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            var plain = FindFirst(source[charsConsumed..]);
            plain = plain < 0 ? source.Length - charsConsumed : plain;
            if (!source.Slice(charsConsumed, plain).TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += plain;
            charsWritten += plain;
            if (charsConsumed < source.Length)
            {
                if (!TryEscape(source[charsConsumed], destination[charsWritten..], out var length))
                {
                    return OperationStatus.DestinationTooSmall;
                }

                charsConsumed++;
                charsWritten += length;
            }
        }

        return OperationStatus.Done;
    }

    private int FindFirst(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (WillEncode(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryEscape(char c, Span<char> to, out int length)
    {
        var letter = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => '\0' };
        length = letter == '\0' ? EscapeLength : 2;
        if (to.Length < length)
        {
            length = 0;
            return false;
        }

        to[0] = '\\';
        to[1] = letter == '\0' ? 'u' : letter;
        return length == 2 || ((int)c).TryFormat(to[2..], out _, "x4", CultureInfo.InvariantCulture);
    }
}
