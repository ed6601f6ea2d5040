using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Tagging.Refiners;

namespace Chronology.Resolution;

/// <summary>The other readings that an expression's words leave open.</summary>
internal static class AlternativeReadings
{
    private const string DayFirst = "if the day stands first";

    public static ImmutableArray<ResolutionAlternative> Of(TemporalValue value, ValueResolver values) => Swapped(value) is { } other ? [Read(other, values)] : [];

    private static ResolutionAlternative Read(TemporalValue value, ValueResolver values)
    {
        var resolved = values.Resolve(value);
        return new ResolutionAlternative(ValueTimex.Of(resolved), ResolvedDates.Of(value, resolved, values), DayFirst);
    }

    /// <summary>"05/06/2024 at 5 p.m." with the day first; null when the order is known.</summary>
    private static TemporalValue? Swapped(TemporalValue value) =>
        value is CalendarValue { IsOrderAmbiguous: true } or TimeOfDayValue { Date: CalendarValue { IsOrderAmbiguous: true } } or OpenValue { Base: CalendarValue { IsOrderAmbiguous: true } }
            ? NumericOrderRefiner.InOrder(value, DateFieldOrder.DayFirst)
            : null;
}
