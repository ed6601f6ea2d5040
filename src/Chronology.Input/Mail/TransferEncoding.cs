using System.Globalization;
using System.Text;

namespace Chronology.Input.Mail;

/// <summary>Undoes what mail does to bytes on their way (RFC 2045, sections 6.7 and 6.8); what is malformed stays as it is.</summary>
internal static class TransferEncoding
{
    public static byte[] QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                AddCharacter(bytes, text, ref i);
            }
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else if (SoftBreakEnd(text, i + 1) is var end and > 0)
            {
                i = end - 1;
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }
        return [.. bytes];
    }

    public static byte[] Base64(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '+' or '/')
            {
                digits.Append(character);
            }
        }
        // Whole groups only: a last digit alone holds no byte.
        digits.Length -= digits.Length % 4 == 1 ? 1 : 0;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Convert.FromBase64String(digits.ToString());
    }

    private static void AddCharacter(List<byte> bytes, string text, ref int index)
    {
        if (char.IsAscii(text[index]))
        {
            bytes.Add((byte)text[index]);
            return;
        }
        var length = char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1;
        bytes.AddRange(Encoding.UTF8.GetBytes(text, index, length));
        index += length - 1;
    }

    /// <summary>The index after a line break that follows blanks at <paramref name="start"/>, or -1.</summary>
    private static int SoftBreakEnd(string text, int start)
    {
        const int mostBlanks = 80;
        var at = start;
        while (at < text.Length && at - start < mostBlanks && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }
        return at == text.Length ? at : text[at] == '\n' ? at + 1 : -1;
    }
}
