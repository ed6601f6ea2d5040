using System.Collections.Frozen;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Resolution.Publication;

/// <summary>A title that names the dated occasion which the document records: "Minutes of the meeting of 4 September 2024".</summary>
/// <remarks>Such a document tells time from that day: "last week", "on Tuesday" and "2 October" in it count from the occasion.</remarks>
internal static class OccasionTitle
{
    private static readonly Lazy<FrozenSet<string>> Occasions = new(static () =>
        LexiconFile.Load("en/titles.lexicon")["occasion"].Concat(LexiconFile.Load("de/titles.lexicon")["occasion"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True when the fact is the one whole date of the document's first line and ends it, and that line names an occasion.</summary>
    public static bool Is(DocumentText document, IReadOnlyList<ExpressionFacts> facts, ExpressionFacts fact, TextSpan span)
    {
        var endsLine = span.End == document.Text.Length || document.Text[span.End] is '\n' or '\r';
        if (!endsLine || fact.Sentence != 0 || document.Text.AsSpan(0, span.Start).TrimStart().Contains('\n') || facts.Count(static f => f.Sentence == 0 && f.Full is not null) != 1)
        {
            return false;
        }

        var occasions = Occasions.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var sentence = document.Sentences[0];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind == TokenKind.Word && occasions.Contains(document.Text.AsSpan(token.Start, token.End - token.Start)))
            {
                return true;
            }
        }

        return false;
    }
}
