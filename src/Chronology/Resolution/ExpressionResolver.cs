using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Resolution;

/// <summary>Resolves the expressions of a document against its anchors.</summary>
public static class ExpressionResolver
{
    /// <summary>Characters of a sentence before a date that still opens it: "By the beginning of", "In the morning of".</summary>
    private const int FrontReach = 25;

    /// <summary>Characters between a time and the same time elsewhere, or its day: " local time (", ") on ".</summary>
    private const int NearReach = 16;

    /// <summary>One resolution for each expression, in the same order.</summary>
    /// <remarks>Where an anchor is missing the value stays underspecified (<c>XXXX-10-06</c>) and the date is null: nothing is guessed.</remarks>
    public static ImmutableArray<ExpressionResolution> Resolve(DocumentText document, ImmutableArray<TemporalExpression> expressions, AnchorContext anchor)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(anchor);
        var state = new AnchorState(anchor);
        var values = new ValueResolver(state);
        var resolutions = ImmutableArray.CreateBuilder<ExpressionResolution>(expressions.Length);
        for (var i = 0; i < expressions.Length; i++)
        {
            var expression = expressions[i];
            (state.Sentence, state.Tense, state.IsTenseSure) = (expression.Sentence, expression.Tense, state.Context.IsTenseStrict || expression is { Tense: VerbTense.Past, IsVerbNext: true });
            var resolved = values.Resolve(DayBehind(document, expressions, i) is { } day ? ((TimeOfDayValue)expression.Value) with { Date = day } : expression.Value);
            var steps = anchor.Explain ? ResolutionSteps.Of(document, expression, resolved, state) : [];
            var date = anchor.HasDates ? FiscalCalendar.Of(expression.Value, state) ?? ResolvedDates.Of(expression.Value, resolved, values) : null;
            resolutions.Add(new ExpressionResolution(
                expression, ValueTimex.Of(resolved), expression.Value.Mod, date, resolved.Anchor, resolved.IsYearImplied, steps)
            {
                Alternatives = AlternativeReadings.Of(expression.Value, values),
            });
            if (expression.Value is DurationValue { Unit: TimeUnit.Month, Amount: >= 6 })
            {
                state.LeavePeriod();
            }

            if (expression.Value is CalendarValue { Quarter: > 0, Year: null, Within: null } && resolved.Point is { IsKnown: true } period
                && (period.Last < anchor.PublicationDay || (expression.Tense == VerbTense.Past && period.First < anchor.PublicationDay)))
            {
                state.EnterPeriod(period);
            }

            // In a narrative what counts from the day of writing is no part of the story, in a report what it compares with.
            var isAside = state.IsNarrative && resolved.Anchor == AnchorKind.Publication;
            isAside |= !state.IsNarrative && expression.Value is ShiftValue { Unit: TimeUnit.Year, Amount: -1, Origin: ShiftOrigin.PreviousDate } or CalendarValue { IsComparison: true };
            if (resolved.Point is { } point && !isAside && expression.Value.Type is Timex3Type.Date or Timex3Type.Time)
            {
                state.Remember(point, state.IsNarrative && IsFronted(document, expression));
            }
        }

        return resolutions.MoveToImmutable();
    }

    /// <summary>The day of a bare clock time that follows it after other readings of the same time: "8:46 a.m. (1246 GMT) on Tuesday".</summary>
    private static TemporalValue? DayBehind(DocumentText document, ImmutableArray<TemporalExpression> expressions, int index)
    {
        if (expressions[index].Value is not TimeOfDayValue { Date: null })
        {
            return null;
        }

        for (var i = index + 1; i < expressions.Length && expressions[i].Sentence == expressions[index].Sentence && IsNear(document, expressions[i - 1], expressions[i]); i++)
        {
            if (expressions[i].Value is not TimeOfDayValue { Date: null })
            {
                return i > index + 1 && expressions[i].Value is CalendarValue { Day: > 0 } or CalendarValue { Weekday: > 0 } ? expressions[i].Value : null;
            }
        }

        return null;
    }

    /// <summary>True when no more than a word and brackets stand between two expressions.</summary>
    private static bool IsNear(DocumentText document, TemporalExpression first, TemporalExpression second)
    {
        var between = document.Text.AsSpan(first.Span.End, Math.Max(second.Span.Start - first.Span.End, 0));
        return between.Length <= NearReach && !between.ContainsAny(',', ';') && between.Trim(" ()").IndexOf(' ') < 0;
    }

    private static bool IsFronted(DocumentText document, TemporalExpression expression) =>
        expression.Span.Start - document.Tokens[document.SentencesOfAnyKind[expression.Sentence].FirstToken].Start <= FrontReach;
}
