using System.Globalization;
using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Turns what a document's expressions say into bounds on its publication day.</summary>
/// <param name="firstYear">First year in which a date without a year may lie.</param>
/// <param name="lastYear">The last such year.</param>
internal sealed class BoundFinder(int firstYear, int lastYear)
{
    /// <summary>A writer who leaves the year out means the time around: a date as long ago as this would carry its year.</summary>
    private const int YearLeftOut = 330;

    /// <summary>How many sentences a month named as a reference point may stand from the "last month" that it renames.</summary>
    private const int Beside = 2;

    public static readonly LocalDate FarPast = new(1, 1, 1);
    public static readonly LocalDate FarFuture = new(9999, 12, 31);

    public IEnumerable<PublicationBound> Find(IReadOnlyList<ExpressionFacts> facts)
    {
        foreach (var fact in facts)
        {
            var bound = fact.Shape switch
            {
                ExpressionShape.Full => Full(fact),
                ExpressionShape.Stamp => Stamp(fact),
                ExpressionShape.DayWithoutYear => DayWithoutYear(fact),
                ExpressionShape.MonthWithoutYear => MonthWithoutYear(fact),
                ExpressionShape.LastMonth => LastMonth(fact, facts),
                _ => null,
            };
            if (bound is not null)
            {
                yield return bound;
            }
        }
    }

    private static PublicationBound? Full(ExpressionFacts fact)
    {
        var date = fact.Full!;
        var granularity = date.Start.Granularity;
        if (fact.IsPlanned)
        {
            // "by 2030" and "in the summer of 2011" are told in all tenses: only a day that is still to come says that it has not come.
            return granularity <= Granularity.Day
                ? new PublicationBound(Of(FarPast, date.Last), BoundStrength.Planned, fact.Words, "still to come when it was written", fact.Index)
                : null;
        }

        return fact.IsPast || granularity <= Granularity.Day
            ? new PublicationBound(Of(date.First, FarFuture), PastStrength(fact, granularity), fact.Words, "already past when it was written", fact.Index)
            : null;
    }

    private static BoundStrength PastStrength(ExpressionFacts fact, Granularity granularity) =>
        !fact.IsPast ? BoundStrength.UnclearFullDate : granularity < Granularity.Year ? BoundStrength.PastFullDate : BoundStrength.PastYear;

    private static PublicationBound Stamp(ExpressionFacts fact) => new(
        Of(FarPast, fact.Full!.Last), BoundStrength.Stamp, fact.Words, "a comment or a page was posted then", fact.Index);

    private PublicationBound? DayWithoutYear(ExpressionFacts fact)
    {
        var days = Years().Select(fact.DayIn).OfType<LocalDate>();
        if (fact.IsDateline)
        {
            return new PublicationBound(
                DayRanges.Of(days.Select(static d => new DayRange(d, d))), BoundStrength.Dateline, fact.Words, "the dateline names the day of writing", fact.Index);
        }

        return fact.IsPlanned
            ? new PublicationBound(
                DayRanges.Of(days.Select(static d => new DayRange(d.PlusDays(-YearLeftOut), d))), BoundStrength.Planned, fact.Words,
                "still to come when it was written, and near enough to need no year", fact.Index)
            : new PublicationBound(
                DayRanges.Of(days.Select(static d => new DayRange(d, d.PlusDays(YearLeftOut)))), BoundStrength.PastDayWithoutYear, fact.Words,
                "already past when it was written, and near enough to need no year", fact.Index);
    }

    private PublicationBound? MonthWithoutYear(ExpressionFacts fact)
    {
        if (fact is { IsPlanned: false, IsPast: false })
        {
            return null;
        }

        var months = Years().Select(y => new YearMonth(y, fact.Month).ToDateInterval());
        return fact.IsPlanned
            ? new PublicationBound(
                DayRanges.Of(months.Select(static m => new DayRange(m.Start.PlusDays(-YearLeftOut), m.Start.PlusDays(-1)))), BoundStrength.Planned,
                fact.Words, "still to come when it was written, and near enough to need no year", fact.Index)
            : new PublicationBound(
                DayRanges.Of(months.Select(m => new DayRange(fact.IsPortion ? m.Start : m.End.PlusDays(1), m.Start.PlusDays(YearLeftOut)))),
                BoundStrength.PastMonthWithoutYear, fact.Words, "a month called by its name alone: " + (fact.IsPortion ? "begun" : "over") + ", and near enough to need no year", fact.Index);
    }

    /// <remarks>"They spoke last month ... Before October, they had spoken in August": the month that is spoken of as known is the "last month" itself.</remarks>
    private PublicationBound? LastMonth(ExpressionFacts fact, IReadOnlyList<ExpressionFacts> facts)
    {
        var named = facts.FirstOrDefault(f =>
            f.Shape == ExpressionShape.MonthWithoutYear && f.IsReference && f.Sentence >= fact.Sentence && f.Sentence <= fact.Sentence + Beside);
        if (named is null)
        {
            return null;
        }

        var following = Years().Select(y => new YearMonth(y, named.Month).ToDateInterval().End.PlusDays(1)).Select(d => d.ToYearMonth().ToDateInterval());
        return new PublicationBound(
            DayRanges.Of(following.Select(static m => new DayRange(m.Start, m.End))), BoundStrength.RelativeBesideNamed, fact.Words,
            "beside \"" + named.Words + "\", which it calls the same month: written in the month after "
                + CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(named.Month), fact.Index);
    }

    private IEnumerable<int> Years() => Enumerable.Range(firstYear, lastYear - firstYear + 1);

    private static DayRanges Of(LocalDate first, LocalDate last) => DayRanges.Of([new DayRange(first, last)]);
}
