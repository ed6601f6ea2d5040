using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Events.Importance;

/// <summary>The user's keywords, found at the start of a word and in any case: "flood" also finds "Flooding".</summary>
internal sealed class TopicWords(ImmutableArray<string> keywords)
{
    public bool IsEmpty => keywords.IsEmpty;

    /// <returns>True when there are no keywords: then everything is on the topic.</returns>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var keyword in keywords)
        {
            if (Holds(text, keyword))
            {
                return true;
            }
        }

        return IsEmpty;
    }

    /// <summary>Whether a sentence, the one before it or the one after it holds a keyword.</summary>
    public bool IsAround(DocumentText document, int sentence)
    {
        for (var i = Math.Max(0, sentence - 1); i <= Math.Min(document.Sentences.Length - 1, sentence + 1); i++)
        {
            if (IsIn(Of(document, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Of(DocumentText document, int sentence)
    {
        var span = document.Sentences[sentence].Span;
        return document.Text.AsSpan()[span.Start..span.End];
    }

    private static bool Holds(ReadOnlySpan<char> text, string keyword)
    {
        for (var from = 0; keyword.Length > 0 && from < text.Length;)
        {
            var at = text[from..].IndexOf(keyword, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            if (from + at == 0 || !char.IsLetterOrDigit(text[from + at - 1]))
            {
                return true;
            }

            from += at + 1;
        }

        return false;
    }
}
