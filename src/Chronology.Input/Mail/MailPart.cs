using System.Text;
using Chronology.Input.Decoding;

namespace Chronology.Input.Mail;

/// <summary>A message or one part of it, with the parts inside it.</summary>
internal sealed class MailPart(MailHeaders headers, string body, IReadOnlyList<MailPart> parts)
{
    private const int Deepest = 12;
    private const int MostParts = 200;

    public MailHeaders Headers { get; } = headers;

    public static MailPart Parse(string message) => Parse(message, 0, message.Length, 0);

    /// <summary>The first part of a kind that is shown as the message's text, in the message's order; null when there is none.</summary>
    public MailPart? First(string kind)
    {
        if (parts.Count == 0)
        {
            return Is(kind) ? this : null;
        }
        return parts.Select(part => part.First(kind)).FirstOrDefault(part => part is not null);
    }

    /// <summary>The body's characters, with its transfer encoding undone.</summary>
    public string Text()
    {
        var bytes = Headers.Kind("Content-Transfer-Encoding") switch
        {
            "base64" => TransferEncoding.Base64(body),
            "quoted-printable" => TransferEncoding.QuotedPrintable(body),
            _ => null,
        };
        var text = bytes is null ? body : TextDecoder.Decode(bytes, Headers.Parameter("Content-Type", "charset"))?.Text ?? Encoding.Latin1.GetString(bytes);
        text = text.ReplaceLineEndings("\n");
        return Headers.Parameter("Content-Type", "format")?.Equals("flowed", StringComparison.OrdinalIgnoreCase) == true ? Flowed(text) : text;
    }

    private bool Is(string kind) =>
        (Headers.Kind("Content-Type") ?? "text/plain") == kind && Headers.Kind("Content-Disposition") != "attachment";

    private static MailPart Parse(string text, int start, int end, int depth)
    {
        var headers = MailHeaders.Parse(text, start, end, out var bodyStart);
        var isMultipart = headers.Kind("Content-Type")?.StartsWith("multipart/", StringComparison.Ordinal) == true;
        var boundary = isMultipart ? headers.Parameter("Content-Type", "boundary") : null;
        var parts = string.IsNullOrEmpty(boundary) || depth >= Deepest ? [] : Parts(text, bodyStart, end, "--" + boundary, depth);
        return new MailPart(headers, parts.Count > 0 ? "" : text[bodyStart..end], parts);
    }

    private static List<MailPart> Parts(string text, int start, int end, string delimiter, int depth)
    {
        var parts = new List<MailPart>();
        var partStart = -1;
        for (var at = start; at < end && parts.Count < MostParts;)
        {
            var feed = text.IndexOf('\n', at, end - at);
            var next = feed < 0 ? end : feed + 1;
            var line = text.AsSpan(at, next - at).TrimEnd();
            if (line.StartsWith(delimiter, StringComparison.Ordinal) && line[delimiter.Length..] is "" or "--")
            {
                if (partStart >= 0)
                {
                    parts.Add(Parse(text, partStart, Math.Max(partStart, at - 1), depth + 1));
                }
                partStart = line.Length == delimiter.Length ? next : -1;
            }
            at = next;
        }
        if (partStart >= 0 && parts.Count < MostParts)
        {
            parts.Add(Parse(text, partStart, end, depth + 1));
        }
        return parts;
    }

    /// <summary>Joins the lines that the sender's program broke (RFC 3676): those that end with a blank.</summary>
    private static string Flowed(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var isSoft = line.EndsWith(' ') && line != "-- " && !line.StartsWith('>');
            joined.Append(line).Append(isSoft ? "" : "\n");
        }
        return joined.ToString(0, Math.Max(0, joined.Length - 1));
    }
}
