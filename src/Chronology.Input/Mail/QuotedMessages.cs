using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Chronology.Input.Metadata;
using Chronology.Text;

namespace Chronology.Input.Mail;

/// <summary>Reads the messages that a message quotes whole, each as a document of its own: its words have another day and another "I".</summary>
/// <remarks>
/// Only what is announced with a day is read: "On Mon, 6 Oct 2025, Jane Roe wrote:" before quoted lines, or the head of a forwarded message
/// ("From: ... Sent: ..."). What is answered between the lines stays with the message that answers.
/// </remarks>
internal static partial class QuotedMessages
{
    /// <summary>So deep a thread is read.</summary>
    private const int Deepest = 8;

    private const int MostHeadLines = 12;

    /// <param name="text">The message's text, lines ended by a line feed.</param>
    /// <param name="title">The thread's subject.</param>
    /// <param name="writer">Who wrote the message, to whom what it quotes had been sent.</param>
    /// <returns>The newest first; none where nothing is quoted with a day.</returns>
    public static ImmutableArray<DocumentContent> In(string text, string? title, string? writer)
    {
        var found = ImmutableArray.CreateBuilder<DocumentContent>();
        Read(text, title, writer, 0, found);
        return found.ToImmutable();
    }

    private static void Read(string text, string? title, string? writer, int depth, ImmutableArray<DocumentContent>.Builder found)
    {
        if (depth == Deepest)
        {
            return;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (OpensForwarded(lines, i) is > 0 and var body)
            {
                var head = Head(lines, i, body);
                Add(string.Join('\n', lines[body..]), title, head.From, head.Day, writer, depth, found);
                return;
            }

            if (lines[i].Length < QuotedReplies.LongestAnnouncement && Announcement().Match(Announced(lines, i)) is { Success: true } told && FirstQuoted(lines, i + 1) is > 0 and var first)
            {
                var end = first;
                var own = new StringBuilder();
                while (end < lines.Length && lines[end].StartsWith('>'))
                {
                    own.Append(lines[end].AsSpan(lines[end].StartsWith("> ", StringComparison.Ordinal) ? 2 : 1)).Append('\n');
                    end++;
                }

                Add(own.ToString(), title, MailboxName.Of(told.Groups["from"].Value.Trim() + " <>"), told.Groups["when"].Value.Trim(), writer, depth, found);
                i = end - 1;
            }
        }
    }

    private static void Add(string text, string? title, string? from, string when, string? to, int depth, ImmutableArray<DocumentContent>.Builder found)
    {
        if (MetadataDay.Parse(when) is { } day && !string.IsNullOrWhiteSpace(text))
        {
            found.Add(new DocumentContent(text)
            {
                Title = title,
                Author = from,
                Addressee = to == from ? null : to,
                StatedDates = [new StatedDate(day, StatedDateSource.QuotationHead, when)],
                MarkedFurniture = QuotedReplies.In(text),
            });
        }

        Read(text, title, from, depth + 1, found);
    }

    // The announcement may be broken after the address: the line with the next.
    private static string Announced(string[] lines, int i) =>
        lines[i].TrimEnd().EndsWith(':') || i + 1 >= lines.Length || lines[i + 1].StartsWith('>') || !lines[i + 1].TrimEnd().EndsWith(':') ? lines[i] : lines[i].TrimEnd() + " " + lines[i + 1].Trim();

    // The quoted line behind an announcement, past one empty or broken line; 0 where none follows.
    private static int FirstQuoted(string[] lines, int next)
    {
        for (var i = next; i < Math.Min(lines.Length, next + 2); i++)
        {
            if (lines[i].StartsWith('>'))
            {
                return i;
            }
        }

        return 0;
    }

    // "-----Original Message-----" or a line of underscores with "From:" below; the line behind the head's last, or 0.
    private static int OpensForwarded(string[] lines, int i)
    {
        if (!QuotedReplies.OpensForwarded(lines[i]))
        {
            return 0;
        }

        var next = i + 1;
        while (next < Math.Min(lines.Length, i + MostHeadLines) && HeadLine().IsMatch(lines[next]))
        {
            next++;
        }

        return next > i + 1 ? next : 0;
    }

    private static (string? From, string Day) Head(string[] lines, int start, int end)
    {
        string? from = null;
        var day = "";
        for (var i = start + 1; i < end; i++)
        {
            var line = HeadLine().Match(lines[i]);
            var value = line.Groups["value"].Value.Trim();
            switch (line.Groups["name"].Value)
            {
                case "From":
                    from = MailboxName.Of(value) ?? MailboxName.Of(value + " <>");
                    break;
                case "Sent" or "Date":
                    day = value;
                    break;
                default:
                    break;
            }
        }

        return (from, day);
    }

    [GeneratedRegex(@"^[>\s]*On (?<when>(?=[^\n]*[0-9]{4})[^\n<]{6,60}?)(?:,? at [0-9: .apmAPM]{3,12})?,? (?<from>\p{Lu}[^<,\d\n]{2,60})(?:<[^>\n]{0,200}>)? wrote:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^\*?(?<name>From|Sent|Date|To|Cc|Subject):\*?(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLine();
}
