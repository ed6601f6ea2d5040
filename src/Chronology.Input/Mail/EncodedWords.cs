using System.Text;
using System.Text.RegularExpressions;
using Chronology.Input.Decoding;

namespace Chronology.Input.Mail;

/// <summary>Reads header text with words such as <c>=?utf-8?Q?Br=C3=BCcke?=</c> (RFC 2047).</summary>
internal static partial class EncodedWords
{
    public static string? Decode(string? text)
    {
        if (text is null)
        {
            return null;
        }
        // White space between two encoded words is not shown.
        return Word().Replace(Between().Replace(text, "$1$2"), match =>
        {
            var value = match.Groups["text"].Value;
            var bytes = match.Groups["kind"].Value is "B" or "b" ? TransferEncoding.Base64(value) : TransferEncoding.QuotedPrintable(value.Replace('_', ' '));
            return TextDecoder.Decode(bytes, match.Groups["charset"].Value)?.Text ?? Encoding.Latin1.GetString(bytes);
        });
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_:.-]{2,40})(?:\*[A-Za-z-]{1,10})?\?(?<kind>[BbQq])\?(?<text>[^?\s]{0,1000})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(\?=)\s{1,20}(=\?)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
