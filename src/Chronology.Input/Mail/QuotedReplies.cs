using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Chronology.Text;

namespace Chronology.Input.Mail;

/// <summary>Finds what in a message are not its sender's words: quoted lines with the line that announces them, forwarded messages, the signature.</summary>
internal static partial class QuotedReplies
{
    /// <summary>A longer line announces no message.</summary>
    public const int LongestAnnouncement = 300;

    public static ImmutableArray<TextSpan> In(string text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var announced = -1;
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed + 1;
            var line = text.AsSpan(at, end - at).TrimEnd('\n');
            if (line is "-- " or "--" || OpensForwarded(line))
            {
                spans.Add(new TextSpan(at, text.Length));
                break;
            }
            if (line.StartsWith('>'))
            {
                spans.Add(new TextSpan(announced >= 0 ? announced : at, end));
                announced = -1;
            }
            else if (!line.IsWhiteSpace())
            {
                announced = line.Length < LongestAnnouncement && Announcement().IsMatch(line) ? at : -1;
            }
            at = end;
        }
        return spans.ToImmutable();
    }

    /// <summary>The line that programs set above a message that is passed on whole.</summary>
    public static bool OpensForwarded(ReadOnlySpan<char> line) =>
        line.StartsWith("-----Original Message", StringComparison.Ordinal) || line.StartsWith("________________________________", StringComparison.Ordinal)
        || line.StartsWith("---------- Forwarded message", StringComparison.Ordinal);

    /// <summary>"On Mon, 6 Oct 2025, Jane Roe wrote:" and its like in other languages: a line with a figure that ends with a colon.</summary>
    [GeneratedRegex("[0-9].{0,250}:[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
