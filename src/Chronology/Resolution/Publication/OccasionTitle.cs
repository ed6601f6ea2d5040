using Chronology.Text;

namespace Chronology.Resolution.Publication;

/// <summary>A title that names the dated occasion which the document records: "Minutes of the meeting of 4 September 2024".</summary>
/// <remarks>Such a document tells time from that day: "last week", "on Tuesday" and "2 October" in it count from the occasion.</remarks>
internal static class OccasionTitle
{
    private static readonly string[] Occasions =
    [
        "minutes", "agenda", "proceedings", "newsletter",
        "protokoll", "sitzung", "tagesordnung", "niederschrift", "rundbrief",
    ];

    /// <summary>True when the fact is the one whole date of the document's first line and ends it, and that line names an occasion.</summary>
    public static bool Is(DocumentText document, IReadOnlyList<ExpressionFacts> facts, ExpressionFacts fact, TextSpan span)
    {
        var endsLine = span.End == document.Text.Length || document.Text[span.End] is '\n' or '\r';
        if (!endsLine || fact.Sentence != 0 || document.Text.AsSpan(0, span.Start).TrimStart().Contains('\n') || facts.Count(static f => f.Sentence == 0 && f.Full is not null) != 1)
        {
            return false;
        }

        var sentence = document.Sentences[0];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind == TokenKind.Word && IsOccasion(document.Text.AsSpan(token.Start, token.End - token.Start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOccasion(ReadOnlySpan<char> word)
    {
        foreach (var occasion in Occasions)
        {
            if (word.Equals(occasion, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
