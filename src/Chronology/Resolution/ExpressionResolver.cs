using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Resolution;

/// <summary>Resolves the expressions of a document against its anchors.</summary>
public static class ExpressionResolver
{
    /// <summary>Characters of a sentence before a date that still opens it: "By the beginning of", "In the morning of".</summary>
    private const int FrontReach = 25;

    /// <summary>One resolution for each expression, in the same order.</summary>
    /// <remarks>Where an anchor is missing the value stays underspecified (<c>XXXX-10-06</c>) and the date is null: nothing is guessed.</remarks>
    public static ImmutableArray<ExpressionResolution> Resolve(DocumentText document, ImmutableArray<TemporalExpression> expressions, AnchorContext anchor)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(anchor);
        var state = new AnchorState(anchor);
        var values = new ValueResolver(state);
        var sharedDays = new SharedDay(document, expressions);
        var recurring = new RecurringClock(expressions);
        var resolutions = ImmutableArray.CreateBuilder<ExpressionResolution>(expressions.Length);
        for (var i = 0; i < expressions.Length; i++)
        {
            var expression = expressions[i];
            (state.Sentence, state.Tense, state.IsTenseSure) = (expression.Sentence, expression.Tense, state.Context.IsTenseStrict || expression is { Tense: VerbTense.Past, IsVerbNext: true });
            state.IsAhead = state.IsNarrative && expression is { Tense: VerbTense.Future, IsFutureOwn: true };
            state.IsPluperfect = expression.IsPluperfect;
            state.IsRecurring = recurring.Holds(i);
            var resolved = values.Resolve(sharedDays.Of(i) is { } day ? ((TimeOfDayValue)expression.Value) with { Date = day } : expression.Value);
            var steps = anchor.Explain ? ResolutionSteps.Of(document, expression, resolved, state) : [];
            var date = anchor.HasDates ? FiscalCalendar.Of(expression.Value, state) ?? ResolvedDates.Of(expression.Value, resolved, values) : null;
            resolutions.Add(new ExpressionResolution(
                expression, ValueTimex.Of(resolved), expression.Value.Mod, date, resolved.Anchor, resolved.IsYearImplied, steps)
            {
                Alternatives = AlternativeReadings.Of(expression.Value, values),
            });
            Follow(state, document, expression, resolved);
        }

        return resolutions.MoveToImmutable();
    }

    /// <summary>Takes what was resolved into the anchors of what follows.</summary>
    private static void Follow(AnchorState state, DocumentText document, TemporalExpression expression, ResolvedPoint resolved)
    {
        if (expression.Value is DurationValue { Unit: TimeUnit.Month, Amount: >= 6 })
        {
            state.LeavePeriod();
        }

        if (expression.Value is CalendarValue { Quarter: > 0, Year: null, Within: null } && resolved.Point is { IsKnown: true } period
            && (period.Last < state.Publication || (expression.Tense == VerbTense.Past && period.First < state.Publication)))
        {
            state.EnterPeriod(period);
        }

        // In a narrative what counts from the day of writing is no part of the story, in a report what it compares with.
        var isAside = state.IsNarrative && resolved.Anchor == AnchorKind.Publication;
        isAside |= !state.IsNarrative && expression.Value is ShiftValue { Unit: TimeUnit.Year, Amount: -1, Origin: ShiftOrigin.PreviousDate } or CalendarValue { IsComparison: true };
        isAside |= expression.IsSayingDay && state.IsBesideStory;
        if (resolved.Point is { } point && !isAside && expression.Value.Type is Timex3Type.Date or Timex3Type.Time)
        {
            state.Remember(
                point, state.IsNarrative && IsFronted(document, expression), expression.Value is ShiftValue { Amount: < 0 }, resolved.Time is { IsLate: true }, expression.IsSayingDay);
        }
    }

    private static bool IsFronted(DocumentText document, TemporalExpression expression) =>
        expression.Span.Start - document.Tokens[document.SentencesOfAnyKind[expression.Sentence].FirstToken].Start <= FrontReach;
}
