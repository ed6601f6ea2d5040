using NodaTime;

namespace Chronology.Dates;

/// <summary>One day that lies somewhere from <paramref name="Earliest"/> to <paramref name="Latest"/>, both inclusive.</summary>
/// <remarks>
/// This is doubt, not extent: "in July 1944" is one day somewhere in July. A thing that lasts is a <see cref="ResolvedDate"/> with an end.
/// <c>default</c> is 0001-01-01 to the time of day, with no doubt; it stands for nothing and is never produced.
/// </remarks>
/// <param name="Granularity">The granularity that the words gave; the bounds are that unit's first and last day, or narrower where a portion or a set narrows them.</param>
public readonly record struct UncertainDate(LocalDate Earliest, LocalDate Latest, Granularity Granularity, DateQualifier Qualifier = DateQualifier.None)
{
    public bool IsDay => Earliest == Latest;

    public static UncertainDate Day(LocalDate day) => new(day, day, Granularity.Day);
}
