using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Events.Mentions;

/// <summary>Reads the events that a document tells and dates: one mention an event, not one a date.</summary>
public static class MentionExtractor
{
    private const int LongestReplyHead = 80;

    /// <param name="expressions">In the order of the text; those without a date make no mention, but count as words of time.</param>
    public static ImmutableArray<EventMention> Extract(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(names);
        var mentions = ImmutableArray.CreateBuilder<EventMention>();
        expressions = [.. expressions.Where(expression => !NamesFeast(document, expression) && !IsPersonsName(document, names, expression)).Select(expression => IsStamp(document, expression) || IsMeasure(document, expression) ? expression with { Date = null } : expression)];
        var memory = new EventMemory(document, names, expressions);
        var plain = PlainMentions.For(document.Source.Language);
        var isLog = ChronicleEntry.IsLog(document, expressions);
        var read = 0;
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

            AddDecisions(mentions, document, names, memory, read, sentence);
            read = sentence + 1;
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
                    mentions.AddRange(SentenceMentions.Read(reading, names, memory, expressions.AsSpan()[first..end], isLog));
                }
            }

            if (hasDate && end == first + 1 && plain is null && DatedHead.Told(document, names, memory, expressions, expressions[first], end) is { } under)
            {
                mentions.Add(under);
            }

            first = end;
        }

        AddDecisions(mentions, document, names, memory, read, document.Sentences.Length);
        return mentions.DrainToImmutable();
    }

    // What minutes say was decided has the meeting's day, in sentences without any date.
    private static void AddDecisions(ImmutableArray<EventMention>.Builder mentions, DocumentText document, DocumentNames names, EventMemory memory, int from, int to)
    {
        for (var i = from; i < to && memory.RecordDay is not null; i++)
        {
            if (document.Sentences[i].Kind == SentenceKind.Body)
            {
                mentions.AddRange(SentenceMentions.Read(SentenceReading.Read(document, i, names, []), names, memory, [], isLog: false));
            }
        }
    }

    // "February 2, 2011 at 2:22 pm | Well said!": the minute at which a reader wrote, no time of an event.
    private static bool IsStamp(DocumentText document, ExpressionResolution resolution)
    {
        if (resolution.Anchor != AnchorKind.None || resolution.Date is not { Time: not null })
        {
            return false;
        }

        var span = resolution.Expression.Span;
        var before = document.Text.AsSpan(document.Sentences[resolution.Expression.Sentence].Span.Start, span.Start - document.Sentences[resolution.Expression.Sentence].Span.Start).TrimEnd();
        var after = document.Text.AsSpan(span.End);
        var rest = after.TrimStart(' ');
        if (before.Length <= 2 && IsReplyHead(after))
        {
            return true;
        }

        return before.EndsWith("|", StringComparison.Ordinal) || rest.StartsWith("|", StringComparison.Ordinal)
            || (before.IsEmpty && (rest.IsEmpty || rest[0] is '\n' or '\r' || (rest.Length < after.Length && char.IsUpper(rest[0]))));
    }

    // "On Mon, 4 May 2015 at 10:12, Ann Cole wrote:": the head of what is quoted.
    private static bool IsReplyHead(ReadOnlySpan<char> after)
    {
        var colon = after[..Math.Min(after.Length, LongestReplyHead)].IndexOf(':');
        return colon > 0 && after[..colon].TrimEnd().EndsWith(" wrote", StringComparison.Ordinal) && after[..colon].IndexOfAny('\n', ';', '.') < 0;
    }

    // "Jack Noon", "April Jones": the word is somebody's name.
    private static bool IsPersonsName(DocumentText document, DocumentNames names, ExpressionResolution resolution)
    {
        var span = resolution.Expression.Span;
        if (!char.IsUpper(document.Text[span.Start]) || !span.Of(document.Text).All(char.IsLetter))
        {
            return false;
        }

        foreach (var name in names.Within(document.Sentences[resolution.Expression.Sentence].Span))
        {
            if (name.Name.Kind == NameKind.Person && name.Form == NameForm.Name && name.Span.Contains(span) && name.Span.Length > span.Length)
            {
                return true;
            }
        }

        return false;
    }

    // "in the month-old dispute": how old it is, no time of an event.
    private static bool IsMeasure(DocumentText document, ExpressionResolution resolution) =>
        resolution.Expression.Span.End is var end && end + 1 < document.Text.Length && document.Text[end] == '-' && char.IsLower(document.Text[end + 1]) && resolution.Expression.Value is not CalendarValue { IsFull: true };

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
