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
        if (!HoldsAmbiguous(expressions))
        {
            return expressions;
        }

        var order = given ?? Shown(expressions);
        return [.. expressions.Select(e => InFigures(e.Value).Any(c => c.IsOrderAmbiguous) ? e with { Value = InOrder(e.Value, order) } : e)];
    }

    /// <summary>The question of every document, so it is asked without making anything.</summary>
    private static bool HoldsAmbiguous(ImmutableArray<TemporalExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            // The dates of most values are calendar dates themselves.
            if (expression.Value is CalendarValue date ? date.IsOrderAmbiguous : expression.Value is not (ShiftValue or DurationValue or VagueValue or SetValue) && InFigures(expression.Value).Any(c => c.IsOrderAmbiguous))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A value with its ambiguous dates, wherever they stand in it, read in an order; null leaves open what could be either.</summary>
    public static TemporalValue InOrder(TemporalValue value, DateFieldOrder? order) => value switch
    {
        CalendarValue { IsOrderAmbiguous: true } c => InOrder(c, order),
        TimeOfDayValue { Date: { } day } t => t with { Date = InOrder(day, order) },
        RangeValue r => r with { Start = InOrder(r.Start, order), End = InOrder(r.End, order) },
        RangeEndValue r => r with { Start = InOrder(r.Start, order), End = InOrder(r.End, order) },
        OpenValue o => o with { Base = InOrder(o.Base, order) },
        RelativeValue r => r with { Base = InOrder(r.Base, order) },
        _ => value,
    };

    /// <summary>The calendar dates of a value, wherever they stand in it: in a time, a range, an open end, a count.</summary>
    private static IEnumerable<CalendarValue> InFigures(TemporalValue? value) => value switch
    {
        CalendarValue c => [c],
        TimeOfDayValue t => InFigures(t.Date),
        RangeValue r => InFigures(r.Start).Concat(InFigures(r.End)),
        RangeEndValue r => InFigures(r.Start).Concat(InFigures(r.End)),
        OpenValue o => InFigures(o.Base),
        RelativeValue r => InFigures(r.Base),
        _ => [],
    };

    /// <summary>The value with day and month in each other's place; as it is where that is no date.</summary>
    private static CalendarValue DayFirstOf(CalendarValue c) => (CouldBeEither(c) ? c with { Month = c.Day, Day = c.Month } : c) with { IsOrderAmbiguous = false };

    private static CalendarValue InOrder(CalendarValue c, DateFieldOrder? order) => order switch
    {
        DateFieldOrder.DayFirst => DayFirstOf(c),
        DateFieldOrder.MonthFirst => c with { IsOrderAmbiguous = false },
        _ => c with { IsOrderAmbiguous = CouldBeEither(c) },
    };

    private static bool CouldBeEither(CalendarValue c) => c.Day <= 12 && c.Day != c.Month;

    private static DateFieldOrder? Shown(ImmutableArray<TemporalExpression> expressions)
    {
        var isDayFirst = expressions.Any(static e => e.Rule.EndsWith(DayFirst, StringComparison.Ordinal) && InFigures(e.Value).Any(c => !c.IsOrderAmbiguous));
        var isMonthFirst = expressions.Any(static e => e.Rule.EndsWith(MonthFirst, StringComparison.Ordinal) && InFigures(e.Value).Any(c => c.Day > 12));
        return (isDayFirst, isMonthFirst) switch
        {
            (true, false) => DateFieldOrder.DayFirst,
            (false, true) => DateFieldOrder.MonthFirst,
            _ => null,
        };
    }
}
