using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Chronology.Input.Metadata;
using Chronology.Text;

namespace Chronology.Input.Markdown;

/// <summary>What Markdown's own signs say about the parts of a text.</summary>
/// <param name="Furniture">Link targets, link definitions, pictures and comments, in order.</param>
/// <param name="Headings">The words of each heading, without its signs.</param>
internal sealed partial record MarkdownMarks(ImmutableArray<TextSpan> Furniture, ImmutableArray<TextSpan> Headings, string? FirstHeading)
{
    public static MarkdownMarks Of(string text, int start)
    {
        var comments = Comments(text, start);
        var targets = NotProse().Matches(text, start).Select(match => new TextSpan(match.Index, match.Index + match.Length));
        var furniture = comments.Concat(targets).OrderBy(span => span.Start).ThenByDescending(span => span.End).ToImmutableArray();
        var headings = Headed(text, start);
        var first = headings.IsEmpty ? null : CleanText.OfLine(LinkText().Replace(headings[0].Of(text), "$1"));
        return new MarkdownMarks(furniture, headings, first);
    }

    private static List<TextSpan> Comments(string text, int start)
    {
        var comments = new List<TextSpan>();
        for (var open = text.IndexOf("<!--", start, StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }
            comments.Add(new TextSpan(open, close + 3));
            open = text.IndexOf("<!--", close + 3, StringComparison.Ordinal);
        }
        return comments;
    }

    private static ImmutableArray<TextSpan> Headed(string text, int start)
    {
        var headings = ImmutableArray.CreateBuilder<TextSpan>();
        var inFence = false;
        var previous = new TextSpan(start, start);
        for (var at = start; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed;
            var line = Trimmed(text, at, end);
            var span = text.AsSpan(line.Start, line.Length);
            if (span.StartsWith("```") || span.StartsWith("~~~"))
            {
                inFence = !inFence;
            }
            else if (!inFence && WordsOf(text, line) is { Length: > 0 } words)
            {
                headings.Add(words);
            }
            else if (!inFence && previous.Length > 0 && IsUnderline(span))
            {
                headings.Add(previous);
            }
            // Only one line of plain words can be underlined into a heading; a list or a longer paragraph cannot.
            previous = previous.Length == 0 && !inFence && !span.IsEmpty && char.IsLetterOrDigit(span[0]) ? line : default;
            at = end + 1;
        }
        return headings.ToImmutable();
    }

    /// <summary>The words of a line such as "## Words ##"; empty for any other line.</summary>
    private static TextSpan WordsOf(string text, TextSpan line)
    {
        var level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
        {
            level++;
        }
        if (level is 0 or > 6 || level == line.Length || !char.IsWhiteSpace(text[line.Start + level]))
        {
            return default;
        }
        var words = Trimmed(text, line.Start + level, line.End);
        var end = words.End;
        while (end > words.Start && text[end - 1] == '#')
        {
            end--;
        }
        return Trimmed(text, words.Start, end);
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) =>
        line.Length >= 3 && (!line.ContainsAnyExcept('=') || !line.ContainsAnyExcept('-'));

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end);
    }

    // In this order: pictures, the target of an inline link, definitions, addresses. Every run is bounded, so that no text costs more than linear time.
    [GeneratedRegex("""
        !\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])
        | (?<=\])\([^()\s]{1,1000}(?:[ \t]+"[^"\n]{0,300}")?[ \t]*\)
        | ^[ ]{0,3}\[[^\[\]\n]{1,100}\]:[ \t]+\S{1,1000}[^\n]{0,300}
        | <https?://[^\s<>]{1,1000}>
        | \bhttps?://[^\s<>()\[\]"]{1,1000}
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex NotProse();

    [GeneratedRegex(@"!?\[([^\[\]\n]{0,300})\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])", RegexOptions.CultureInvariant)]
    private static partial Regex LinkText();
}
