using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>Reads which dates a document speaks of, and how.</summary>
internal static class NoteReader
{
    /// <param name="expressions">All of the document, in order.</param>
    /// <param name="mentions">The events read from it.</param>
    public static DocumentNotes Read(
        DocumentText document, LocalDate? published, ImmutableArray<ExpressionResolution> expressions, ImmutableArray<EventMention> mentions, TopicWords topic)
    {
        var told = new Dictionary<int, EventMention>();
        foreach (var mention in mentions)
        {
            told.TryAdd(mention.Expression.Start, mention);
        }

        var notes = ImmutableArray.CreateBuilder<DateNote>();

        // The dates of a sentence stand in one passage, which is looked at once.
        var (seen, isAround, passage) = (-1, false, 0UL);
        foreach (var expression in expressions)
        {
            var sentence = expression.Expression.Sentence;
            if (expression.Date is { EndKind: EndKind.None, IsStartOpen: false } date && expression.Expression.Value.Type is Timex3Type.Date or Timex3Type.Time
                && document.Sentences[sentence].Kind != SentenceKind.Furniture)
            {
                var mention = told.GetValueOrDefault(expression.Expression.Span.Start);
                if (!IsStamp(expression, mention))
                {
                    if (seen != sentence)
                    {
                        (seen, isAround, passage) = (sentence, topic.IsAround(document, sentence), Passage(document, sentence));
                    }

                    notes.Add(new DateNote(DateKey.Of(date), isAround, mention is { IsEntry: true }, passage));
                }
            }
        }

        return new DocumentNotes(published, notes.DrainToImmutable());
    }

    /// <summary>"At 17:23 on 1 June 2031, Ann wrote:" stands above a comment; news gives the minute of an event, and then not with the year.</summary>
    public static bool IsStamp(ExpressionResolution expression, EventMention? mention) =>
        expression.Anchor == AnchorKind.None && expression.Date is { Time: not null } && mention is null or { TriggerClass: "say" or "" };

    private static ulong Passage(DocumentText document, int sentence)
    {
        var span = document.Sentences[sentence].Span;
        if (span.End - span.Start < ImportanceWeights.RepeatedLength)
        {
            return 0;
        }

        // FNV-1a over letters and digits: spacing and marks may differ from page to page.
        var hash = 14695981039346656037UL;
        foreach (var c in document.Text.AsSpan()[span.Start..span.End])
        {
            hash = char.IsLetterOrDigit(c) ? unchecked((hash ^ char.ToLowerInvariant(c)) * 1099511628211UL) : hash;
        }

        return hash;
    }
}
