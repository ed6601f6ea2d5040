using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Resolution;

/// <summary>Says in words how a value was found.</summary>
internal static class ResolutionSteps
{
    public static ImmutableArray<string> Of(DocumentText document, TemporalExpression expression, ResolvedPoint resolved, AnchorState state)
    {
        var words = expression.Span.Of(document.Text);
        var value = ValueTimex.Of(resolved);
        return resolved.Anchor switch
        {
            AnchorKind.None => [$"\"{words}\" says {value} by itself"],
            AnchorKind.Publication when resolved.IsYearImplied => [$"\"{words}\" gives no year; nearest to the publication date {Day(state)}{Tense(expression.Tense)} it is {value}"],
            AnchorKind.Publication => [$"\"{words}\" counted from the publication date {Day(state)}{Tense(expression)} is {value}"],
            AnchorKind.LeadDay => [$"\"{words}\" counted from {PointTimex.Of(CalendarPoint.OfDay(state.Context.LeadDay!.Value))}, the day the lead tells of,{Tense(expression)} is {value}"],
            AnchorKind.PreviousDate => [$"\"{words}\" counted from {(state.Previous is { } p ? PointTimex.Of(p) : "the date")} told before is {value}"],
            _ => [$"\"{words}\" needs a date that the text does not give: {value}"],
        };
    }

    private static string Day(AnchorState state) => state.Publication is { } day ? PointTimex.Of(CalendarPoint.OfDay(day)) : "";

    /// <summary>Only a bare weekday asks the tense.</summary>
    private static string Tense(TemporalExpression expression) => expression.Value.Need == TemporalNeed.Week ? Tense(expression.Tense) : "";

    private static string Tense(VerbTense tense) => tense switch
    {
        VerbTense.Past => " in the past tense",
        VerbTense.Future => " in the future tense",
        _ => "",
    };
}
