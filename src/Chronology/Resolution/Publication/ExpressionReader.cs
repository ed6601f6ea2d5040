using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Reads out of a document's expressions what they can tell about its publication day.</summary>
internal static class ExpressionReader
{
    private static readonly string[] ReferenceWords = ["before", "after", "until"];
    private static readonly string[] SinceWords = ["since"];
    private static readonly string[] Articles = ["the", "its", "their"];

    /// <returns>One for each expression, in their order.</returns>
    public static IReadOnlyList<ExpressionFacts> Read(DocumentText document, ImmutableArray<TemporalExpression> expressions)
    {
        var unanchored = ExpressionResolver.Resolve(document, expressions, new AnchorContext(null, DocumentGenre.News) { Explain = false });
        var facts = expressions.Select((e, i) => Read(document, e, unanchored[i], i)).ToArray();
        if (Dateline.Find(document, facts, [.. expressions.Select(static e => e.Span)]) is { } dateline)
        {
            facts[dateline.Index] = dateline with { IsDateline = true };
        }

        return facts;
    }

    private static ExpressionFacts Read(DocumentText document, TemporalExpression expression, ExpressionResolution unanchored, int index)
    {
        var kind = document.Sentences[expression.Sentence].Kind;
        var calendar = Calendar(expression.Value);
        var shape = Shape(expression.Value, calendar);
        shape = shape == ExpressionShape.Full && unanchored.Date is { Time: not null } ? ExpressionShape.Stamp : shape;

        // What something has lasted since is past, whatever the tense of the verb that stands near.
        var since = Follows(document.Text, expression.Span, SinceWords);
        var isEntry = OpensEntry(document, expression);
        shape = shape == ExpressionShape.DayWithoutYear && !isEntry && NamesEvent(document.Text, expression.Span) ? ExpressionShape.Other : shape;
        return new ExpressionFacts(
            index, shape, expression.Span.Of(document.Text), expression.Sentence, shape is ExpressionShape.Full or ExpressionShape.Stamp ? unanchored.Date : null,
            calendar?.Month ?? 0, calendar?.Day ?? 0, (IsoDayOfWeek)(calendar?.Weekday ?? 0), !since && !isEntry && expression.Tense == VerbTense.Future, since || isEntry || expression.Tense == VerbTense.Past,
            expression.Value.Mod is "START" or "MID", since || Follows(document.Text, expression.Span, ReferenceWords))
        {
            IsEvidence = kind is not (SentenceKind.Furniture or SentenceKind.Heading),
        };
    }

    private static CalendarValue? Calendar(TemporalValue? value) => value switch
    {
        CalendarValue calendar => calendar,
        TimeOfDayValue time => Calendar(time.Date),
        OpenValue open => Calendar(open.Base),
        RangeValue range => Calendar(range.Start),
        _ => null,
    };

    private static ExpressionShape Shape(TemporalValue value, CalendarValue? calendar) => value switch
    {
        ShiftValue { Amount: -1, Unit: TimeUnit.Month, Origin: ShiftOrigin.Writing } => ExpressionShape.LastMonth,
        _ when calendar is null => ExpressionShape.Other,
        _ when calendar.Need == TemporalNeed.Nothing => ExpressionShape.Full,
        _ when calendar is { Need: TemporalNeed.Year, Month: > 0, Day: > 0 } => ExpressionShape.DayWithoutYear,
        _ when calendar is { Need: TemporalNeed.Year, Month: > 0 } => ExpressionShape.MonthWithoutYear,
        _ when calendar is { Need: TemporalNeed.Week, Weekday: > 0, Which: Which.Unsaid } => ExpressionShape.Weekday,
        _ => ExpressionShape.Other,
    };

    // "May 5 - A barge begins ...": a chronicle tells the past in the present.
    private static bool OpensEntry(DocumentText document, TemporalExpression expression)
    {
        var sentence = document.Sentences[expression.Sentence].Span;
        var before = document.Text.AsSpan(sentence.Start, expression.Span.Start - sentence.Start);
        var after = document.Text.AsSpan(expression.Span.End, sentence.End - expression.Span.End).TrimStart();
        return EntryMarks.AreAll(before) && !after.IsEmpty && after[0] is '-' or '–' or '—' or ':';
    }

    // "the April 20 explosion", "the December 5 summit": the name of an event, told in any tense before it and after.
    private static bool NamesEvent(string text, TextSpan span)
    {
        var after = text.AsSpan(span.End).TrimStart();
        return Follows(text, span, Articles) && !after.IsEmpty && char.IsLower(after[0]);
    }

    private static bool Follows(string text, TextSpan span, string[] words)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd();
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (before.Length == word.Length || !char.IsLetter(before[before.Length - word.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
