using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Events.Mentions;

/// <summary>Reads the events that a document tells and dates: one mention an event, not one a date.</summary>
public static class MentionExtractor
{
    /// <param name="expressions">In the order of the text; those without a date make no mention, but count as words of time.</param>
    public static ImmutableArray<EventMention> Extract(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(names);
        var mentions = ImmutableArray.CreateBuilder<EventMention>();
        var memory = new EventMemory(document, names);
        expressions = [.. expressions.Where(expression => !NamesFeast(document, expression))];
        var plain = PlainMentions.For(document.Source.Language);
        for (var first = 0; first < expressions.Length;)
        {
            var sentence = expressions[first].Expression.Sentence;
            var end = first;
            var hasDate = false;
            while (end < expressions.Length && expressions[end].Expression.Sentence == sentence)
            {
                hasDate |= TellsDay(expressions[end]);
                end++;
            }

            if (hasDate && document.Sentences[sentence].Kind is not (SentenceKind.Furniture or SentenceKind.Byline))
            {
                if (plain is not null)
                {
                    if (plain.Read(document, sentence, names, expressions.AsSpan()[first..end]) is { } told)
                    {
                        mentions.Add(told);
                    }
                }
                else
                {
                    var reading = SentenceReading.Read(document, sentence, names, expressions.AsSpan()[first..end]);
                    mentions.AddRange(SentenceMentions.Read(reading, names, memory, expressions.AsSpan()[first..end]));
                }
            }

            first = end;
        }

        return mentions.DrainToImmutable();
    }

    // "greetings for the holiday of Sukkot": the feast is spoken of, it dates nothing.
    private static bool NamesFeast(DocumentText document, ExpressionResolution resolution)
    {
        if (resolution.Expression.Value is not HolidayValue)
        {
            return false;
        }

        var before = document.Text.AsSpan(0, resolution.Expression.Span.Start).TrimEnd();
        return before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" for", StringComparison.Ordinal);
    }

    internal static bool TellsDay(ExpressionResolution resolution) =>
        resolution.Date is not null && resolution.Expression.Value is not RangeEndValue && resolution.Expression.Value.Type is Timex3Type.Date or Timex3Type.Time && resolution.Date.Start.Granularity <= Granularity.Century;
}
