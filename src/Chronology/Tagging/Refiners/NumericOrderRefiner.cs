using System.Collections.Immutable;

namespace Chronology.Tagging.Refiners;

/// <summary>Reads all dates like 05/06/2024 of a document in one order: the one that the user gives, else the one that its unambiguous dates show.</summary>
/// <remarks>Where nothing shows the order, or its dates contradict each other, they stay ambiguous with the month first.</remarks>
internal static class NumericOrderRefiner
{
    /// <summary>Rules with these endings read dates in figures.</summary>
    private const string DayFirst = "-day-first";
    private const string MonthFirst = "-month-first";

    public static ImmutableArray<TemporalExpression> Refine(ImmutableArray<TemporalExpression> expressions, DateFieldOrder? given)
    {
        if (!expressions.Any(static e => e.Value is CalendarValue { IsOrderAmbiguous: true }))
        {
            return expressions;
        }

        var order = given ?? Shown(expressions);
        return [.. expressions.Select(e => e.Value is CalendarValue { IsOrderAmbiguous: true } c ? e with { Value = InOrder(c, order) } : e)];
    }

    /// <summary>The value with day and month in each other's place; as it is where that is no date.</summary>
    public static CalendarValue DayFirstOf(CalendarValue c) => (CouldBeEither(c) ? c with { Month = c.Day, Day = c.Month } : c) with { IsOrderAmbiguous = false };

    private static CalendarValue InOrder(CalendarValue c, DateFieldOrder? order) => order switch
    {
        DateFieldOrder.DayFirst => DayFirstOf(c),
        DateFieldOrder.MonthFirst => c with { IsOrderAmbiguous = false },
        _ => c with { IsOrderAmbiguous = CouldBeEither(c) },
    };

    private static bool CouldBeEither(CalendarValue c) => c.Day <= 12 && c.Day != c.Month;

    private static DateFieldOrder? Shown(ImmutableArray<TemporalExpression> expressions)
    {
        var isDayFirst = expressions.Any(static e => e.Rule.EndsWith(DayFirst, StringComparison.Ordinal) && e.Value is CalendarValue { IsOrderAmbiguous: false });
        var isMonthFirst = expressions.Any(static e => e.Rule.EndsWith(MonthFirst, StringComparison.Ordinal) && e.Value is CalendarValue { Day: > 12 });
        return (isDayFirst, isMonthFirst) switch
        {
            (true, false) => DateFieldOrder.DayFirst,
            (false, true) => DateFieldOrder.MonthFirst,
            _ => null,
        };
    }
}
