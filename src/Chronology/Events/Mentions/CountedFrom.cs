using Chronology.Dates;
using Chronology.Events.Mentions.Reference;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Dates the event that another is counted from: "fell on 8 May, three days after an inspector had warned of cracks".</summary>
/// <remarks>One of the two has a date of its own; the other's follows, as coarse as the unit that is counted.</remarks>
internal static class CountedFrom
{
    /// <summary>A sentence with more expressions of time is no prose; what is read from it stays bounded.</summary>
    private const int MostCounted = 48;

    private static readonly EventWords Events = EventWords.Instance;

    /// <param name="dated">What the sentence's own dates are the time of.</param>
    public static List<(Attachment Attachment, ExpressionResolution When)> Read(SentenceReading reading, EventMemory memory, ReadOnlySpan<ExpressionResolution> expressions, List<(Attachment Attachment, ExpressionResolution When)> dated)
    {
        var found = new List<(Attachment, ExpressionResolution)>();
        foreach (var expression in expressions[..Math.Min(expressions.Length, MostCounted)])
        {
            if (dated.Count > 0 && expression.Expression.Value is DurationValue { Amount: { } amount, SecondAmount: 0, Window: Which.Unsaid, IsWorkingDays: false } length && amount == decimal.Truncate(amount) && length.Unit >= TimeUnit.Day
                && Behind(reading, expression.Expression.Span.End) is >= 0 and var marker && reading.Words[marker].NounLemma is "after" or "before"
                && Other(reading, marker, dated) is ({ IsNone: false } other, { } origin) && !IsKnown(reading, memory, other))
            {
                var isAfter = reading.Words[marker].NounLemma == "after";
                var isInner = other.Clause is not null ? other.Clause.Start >= marker : other.Noun!.Value.Start > marker;
                if (Moved(origin, isAfter == isInner ? -amount : amount, length.Unit) is { } date)
                {
                    found.Add((other, When(expression, reading.Words[marker], origin, date, reading.Document.Text)));
                }
            }
        }

        return found;
    }

    // "a week before the accident": which the document has told already.
    private static bool IsKnown(SentenceReading reading, EventMemory memory, Attachment other) =>
        other.Noun is { } noun && reading.TextOf(noun.Start) is "the" && memory.HasTold(EventTrigger.OfNoun(reading, noun.Head).Class);

    // The word behind an expression, where it is the next.
    private static int Behind(SentenceReading reading, int end)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.Words[i].Start >= end)
            {
                return i;
            }
        }

        return -1;
    }

    // Of the two events on either side of "after", the one without a date, and the date of the other.
    private static (Attachment Other, ExpressionResolution? Origin) Other(SentenceReading reading, int marker, List<(Attachment Attachment, ExpressionResolution When)> dated)
    {
        var inner = Inner(reading, marker);
        var outer = reading.Clauses.Of(marker) is var own && own.Start >= marker ? reading.Clauses.ParentOf(own) : own;
        if (inner.IsNone || outer is not { HasVerb: true } || outer.Head > marker || Events.IsStative(reading.Words[outer.Head].VerbLemma))
        {
            return default;
        }

        var isInside = dated.FindIndex(each => each.Attachment.Clause is { } clause ? clause == inner.Clause : each.Attachment.Noun is { } noun && inner.Noun == noun);
        var isOutside = dated.FindIndex(each => each.Attachment.Clause == outer);
        return (isInside >= 0, isOutside >= 0) switch
        {
            (true, false) => (Attachment.To(outer), dated[isInside].When),
            (false, true) => (inner, dated[isOutside].When),
            _ => default,
        };
    }

    private static Attachment Inner(SentenceReading reading, int marker)
    {
        foreach (var clause in reading.Clauses.Clauses)
        {
            if (clause.HasVerb && (clause.Marker == marker || (clause.Kind == ClauseKind.Participle && clause.Start == marker + 1)))
            {
                return Events.IsStative(reading.Words[clause.Head].VerbLemma) ? Attachment.None : Attachment.To(clause);
            }
        }

        return NounPhrase.StartingAt(reading.Words, marker + 1) is { } phrase && EventTrigger.OfNoun(reading, phrase.Head).Class.Length > 0 ? Attachment.To(phrase) : Attachment.None;
    }

    private static ResolvedDate? Moved(ExpressionResolution origin, decimal amount, TimeUnit unit)
    {
        if (origin.Date is not { IsOneOf: false, IsStartOpen: false, EndKind: EndKind.None } date || Unit(date.Start.Granularity) is not { } own || (own == TimeUnit.Day && date.First != date.Last))
        {
            return null;
        }

        return ShiftResolver.Move(CalendarPoint.Containing(date.First, own), amount, unit) is { } point ? ResolvedPoint.Of(point, AnchorKind.PreviousDate).ToDate(null) : null;
    }

    private static TimeUnit? Unit(Granularity granularity) => granularity switch
    {
        Granularity.Time or Granularity.Day => TimeUnit.Day,
        Granularity.Week => TimeUnit.Week,
        Granularity.Month => TimeUnit.Month,
        Granularity.Year => TimeUnit.Year,
        _ => null,
    };

    private static ExpressionResolution When(ExpressionResolution counted, GrammarWord marker, ExpressionResolution origin, ResolvedDate date, string text)
    {
        var span = new TextSpan(counted.Expression.Span.Start, marker.End);
        var step = "counted from " + DateDisplay.Describe(origin.Date!) + " (\u201C" + origin.Expression.Span.Of(text) + "\u201D), \u201C" + span.Of(text) + "\u201D is " + DateDisplay.Describe(date);
        return origin with { Expression = counted.Expression with { Span = span }, Date = date, Timex3Value = EdtfFormatter.Format(date), Mod = null, Steps = origin.Steps.Add(step), Alternatives = [] };
    }
}
