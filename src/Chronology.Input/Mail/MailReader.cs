using System.Text;
using System.Text.RegularExpressions;
using Chronology.Input.Html;
using Chronology.Input.Metadata;
using Chronology.Text;

namespace Chronology.Input.Mail;

/// <summary>Reads a saved message: its own words, with quoted messages, which are documents of their own, and the signature marked as no part of them.</summary>
/// <remarks>RFC 5322 and MIME (RFC 2045 to 2047). The plain text is preferred to the HTML of the same message; attachments are not read.</remarks>
public sealed partial class MailReader : IDocumentReader
{
    private const int HeadersWithin = 16_384;

    private static readonly HtmlReader Html = new();

    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    public string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadersWithin)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    public DocumentContent Read(string decoded)
    {
        var message = MailPart.Parse(decoded.ReplaceLineEndings("\n"));
        var content = ContentOf(message);
        var date = message.Headers.Value("Date");
        var title = CleanText.OfLine(EncodedWords.Decode(message.Headers.Value("Subject"))) ?? content.Title;
        var author = MailboxName.Of(EncodedWords.Decode(message.Headers.Value("From")));
        return content with
        {
            Title = title,
            Author = author,
            Inner = QuotedMessages.In(content.Text, title, author),
            Addressee = MailboxName.Of(EncodedWords.Decode(message.Headers.Value("To"))),
            Language = LanguageTag.Of(message.Headers.Value("Content-Language")) ?? content.Language,
            StatedDates = MetadataDay.Parse(date) is { } day ? [new StatedDate(day, StatedDateSource.EmailHeader, date!), .. content.StatedDates] : content.StatedDates,
        };
    }

    private static DocumentContent ContentOf(MailPart message)
    {
        if (message.First("text/plain") is { } plain && plain.Text() is var text && !string.IsNullOrWhiteSpace(text))
        {
            return new DocumentContent(text) { MarkedFurniture = QuotedReplies.In(text) };
        }
        // A page inside a message was published when the message was sent: dates that its own metadata may state do not count.
        return message.First("text/html") is { } html ? Html.Read(html.Text()) with { StatedDates = [] } : new DocumentContent("");
    }

    [GeneratedRegex("""charset\s{0,5}=\s{0,5}"?(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
