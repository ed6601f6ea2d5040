using System.Collections.Immutable;

namespace Chronology.Tagging.Refiners;

/// <summary>Reads all dates like 05/06/2024 of a document in one order: the one that its unambiguous dates show.</summary>
internal static class NumericOrderRefiner
{
    /// <summary>Rules with this ending read the day first, all others that are ambiguous the month.</summary>
    private const string DayFirst = "-day-first";

    public static ImmutableArray<TemporalExpression> Refine(ImmutableArray<TemporalExpression> expressions)
    {
        var isDayFirst = expressions.Any(e => e.Rule.EndsWith(DayFirst, StringComparison.Ordinal) && IsNumeric(e.Value) is { IsOrderAmbiguous: false });
        return isDayFirst ? [.. expressions.Select(Swap)] : expressions;
    }

    private static CalendarValue? IsNumeric(TemporalValue value) => value as CalendarValue;

    private static TemporalExpression Swap(TemporalExpression expression) =>
        expression.Value is CalendarValue { IsOrderAmbiguous: true, Day: <= 12 } c
            ? expression with { Value = c with { Month = c.Day, Day = c.Month, IsOrderAmbiguous = false } }
            : expression;
}
