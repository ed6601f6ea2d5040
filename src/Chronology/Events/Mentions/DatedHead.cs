using System.Collections.Immutable;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;

namespace Chronology.Events.Mentions;

/// <summary>A date that is a sentence by itself at the head of a paragraph, as in a diary: "Monday. I planted the leeks."</summary>
internal static class DatedHead
{
    /// <summary>So many sentences below it may be what it dates; of those behind, nobody knows.</summary>
    private const int Farthest = 3;

    /// <summary>What the first sentence under the head tells.</summary>
    /// <param name="next">Index of the first expression behind the head's sentence.</param>
    /// <returns>Null where the sentence is no such head, or nothing is told under it.</returns>
    public static EventMention? Told(DocumentText document, DocumentNames names, EventMemory memory, ImmutableArray<ExpressionResolution> expressions, ExpressionResolution head, int next)
    {
        var sentence = head.Expression.Sentence;
        for (var i = sentence + 1; i < Math.Min(document.Sentences.Length, sentence + 1 + Farthest) && Is(document, head) && IsUnder(document, sentence, i); i++)
        {
            var end = next;
            while (end < expressions.Length && expressions[end].Expression.Sentence == i)
            {
                if (MentionExtractor.TellsDay(expressions[end]))
                {
                    return null;
                }

                end++;
            }

            var reading = SentenceReading.Read(document, i, names, expressions.AsSpan()[next..end]);
            if (SentenceMentions.Under(reading, names, memory, head) is { } mention)
            {
                return mention;
            }

            next = end;
        }

        return null;
    }

    private static bool IsUnder(DocumentText document, int head, int sentence) => document.Sentences[sentence] is var told && told.Kind == SentenceKind.Body && told.Paragraph == document.Sentences[head].Paragraph;

    private static bool Is(DocumentText document, ExpressionResolution head)
    {
        var own = document.Sentences[head.Expression.Sentence];
        var isFirst = own.Kind is SentenceKind.Body or SentenceKind.Byline && (head.Expression.Sentence == 0 || document.Sentences[head.Expression.Sentence - 1].Paragraph != own.Paragraph);
        var before = document.Text.AsSpan(own.Span.Start, head.Expression.Span.Start - own.Span.Start);
        var after = document.Text.AsSpan(head.Expression.Span.End, Math.Max(0, own.Span.End - head.Expression.Span.End));
        return isFirst && EntryMarks.AreAll(before) && after.IndexOfAnyExcept(".:*_ ".AsSpan()) < 0;
    }
}
