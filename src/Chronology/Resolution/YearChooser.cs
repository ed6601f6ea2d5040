using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Chooses the year of "July 28", "in October", "the third quarter", "last fall".</summary>
internal static class YearChooser
{
    /// <summary>Years around the anchor that are weighed: no other can be nearest, before or after, if every year has the date.</summary>
    private const int Reach = 2;

    /// <summary>The same for a month and its days, of which no year shares one with the next.</summary>
    private const int MonthReach = 1;

    /// <summary>The same for what not every year has: the longest between two weeks 53, and more than between two leap days; and for a weekday on a day of the month.</summary>
    private const int LongReach = 7;

    /// <summary>So many years from where a narrative stands, a date in the midst of a sentence still gives the rest of it its year.</summary>
    private const int AboutThen = 2;

    /// <summary>So many days before a day told, what had been done by then belongs to its story; more, and it is as near to the day of writing.</summary>
    private const int JustBefore = 100;

    public static ResolvedPoint Resolve(CalendarValue value, AnchorState state)
    {
        if (state.IsNarrative && state.Narrated is { IsKnown: true } narrated && !LooksAhead(value, narrated, state))
        {
            return value.Which == Which.Unsaid
                ? InNarrative(value, Scene(state, narrated))
                : Told(Best(value, Edge(narrated, value), state.Tense, state.IsTenseSure), value);
        }

        if (value.Which == Which.Unsaid && state.SentencePrevious is { IsKnown: true, Unit: TimeUnit.Day or TimeUnit.Month } told && IsFarBack(told, state))
        {
            return InNarrative(value, told);
        }

        if (state.Publication is not { } day)
        {
            if (state.Context.TakesYearTold && state.Narrated is { IsKnown: true, Unit: TimeUnit.Day or TimeUnit.Month } before)
            {
                // Nothing tells when it was written: the nearest to the whole date told before, on whichever side, since tense looks from the day of writing.
                return Told(Best(value, before.First, VerbTense.Unknown, isSure: false), value);
            }

            return ResolvedPoint.Of(CalendarResolver.WithYear(value, null), AnchorKind.Missing);
        }

        if (value.Which == Which.Unsaid && state is { IsPluperfect: true, NearPrevious: { IsKnown: true, IsDay: true } later }
            && Best(value, later.First, VerbTense.Past, isSure: true) is { } earlier && Period.DaysBetween(earlier.First, later.First) <= JustBefore)
        {
            // "Work resumed on 3 December 2012. It had been stopped on 29 October": shortly before that, however long ago that was.
            return Told(earlier, value);
        }

        var origin = value.Which is Which.Previous or Which.Following && state.NearPrevious is { IsKnown: true } near ? Edge(near, value) : day;
        var best = Best(value, origin, state.Tense, state.IsTenseSure);
        return best is { } point
            ? ResolvedPoint.Of(point, AnchorKind.Publication) with { IsYearImplied = true }
            : ResolvedPoint.Of(CalendarResolver.WithYear(value, null), AnchorKind.Missing);
    }

    /// <summary>
    /// The date told before in the same sentence, when it opens it, however far back the story was ("In May 1911 the mill stood still; work began again on
    /// 2 June"), or is from about the story's time ("the treaty of 1920 on 12 July"); else where the story stands.
    /// </summary>
    private static CalendarPoint Scene(AnchorState state, CalendarPoint narrated) =>
        state.SentencePrevious is { IsKnown: true, Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Year } told
            && ((state.IsPreviousFronted && told.Unit != TimeUnit.Year) || Math.Abs(told.Year!.Value - narrated.Year!.Value) <= AboutThen) ? told : narrated;

    /// <summary>"the following March" comes after all of a year told before, "the previous March" before it began.</summary>
    private static LocalDate Edge(CalendarPoint point, CalendarValue value) => value.Which is Which.Following or Which.Next ? point.Last : point.First;

    /// <summary>"A funeral will be held on 9 May": what a story says is to come lies ahead of its writer, not of the year told last.</summary>
    private static bool LooksAhead(CalendarValue value, CalendarPoint narrated, AnchorState state) =>
        value.Which == Which.Unsaid && state.IsAhead && state.Publication is { } day && narrated.Year < day.Year - 1;

    /// <summary>"sailed on 12 January 1847 and landed in April": the year goes on, when the writer is years away.</summary>
    private static bool IsFarBack(CalendarPoint told, AnchorState state) =>
        state.Tense == VerbTense.Past && state.Publication is { } day && told.Year < day.Year - 1;

    private static ResolvedPoint Told(CalendarPoint? best, CalendarValue value) => best is { } point
        ? ResolvedPoint.Of(point, AnchorKind.PreviousDate) with { IsYearImplied = true }
        : ResolvedPoint.Of(CalendarResolver.WithYear(value, null), AnchorKind.Missing);

    private static CalendarPoint? Best(CalendarValue value, LocalDate day, VerbTense tense, bool isSure)
    {
        CalendarPoint? best = null;
        var lowest = double.MaxValue;
        var reach = value.Weekday > 0 || value is { Month: 2, Day: > 28 } or { Week: > 52 } ? LongReach : value.Month > 0 ? MonthReach : Reach;
        for (var year = day.Year - reach; year <= day.Year + reach; year++)
        {
            var point = CalendarResolver.WithYear(value, year);
            if (year is < -9000 or > 9000 || !CalendarResolver.Exists(point))
            {
                continue;
            }

            var cost = Cost(value, point, day, tense, isSure);
            if (cost < lowest)
            {
                (best, lowest) = (point, cost);
            }
        }

        return best;
    }

    /// <summary>How unlikely a year is: its distance, made longer where the words or the tense look the other way.</summary>
    private static double Cost(CalendarValue value, CalendarPoint point, LocalDate day, VerbTense tense, bool isSure)
    {
        var first = point.First;
        var ahead = Period.DaysBetween(day, first);
        var behind = point.IsDay ? -ahead : Period.DaysBetween(point.Last, day);
        var (isBefore, isAfter) = (behind > 0, ahead > 0);
        double days = Math.Max(0, Math.Max(ahead, behind));
        switch (value.Which)
        {
            case Which.Last or Which.Previous:
                return isBefore ? days : 10_000 + days;
            case Which.Next or Which.Following:
                return isAfter ? days : 10_000 + days;
            case Which.This:
                return point.Year == day.Year ? 0 : days + 1;
        }

        if (value.Weekday > 0 && point.IsDay && (int)first.DayOfWeek != value.Weekday)
        {
            days += 3_000;
        }

        // A whole month or quarter back is said without its year more easily than a day.
        var weight = isSure ? 100.0 : point.IsDay ? 4.0 : point.Unit == TimeUnit.Quarter ? 6.0 : 10.0;
        return TenseWeight.Of(isAfter ? days : -days, tense, weight, untold: 2);
    }

    /// <summary>A narrative goes on: the year told before, or the next one when the month would leap back far.</summary>
    private static ResolvedPoint InNarrative(CalendarValue value, CalendarPoint previous)
    {
        var point = CalendarResolver.WithYear(value, previous.Year);
        var leapsBack = previous.Unit is TimeUnit.Day or TimeUnit.Month && point.Unit is TimeUnit.Day or TimeUnit.Month && previous.Index - point.Index > 8;
        point = leapsBack || !CalendarResolver.Exists(point) ? CalendarResolver.WithYear(value, previous.Year + 1) : point;
        return CalendarResolver.Exists(point)
            ? ResolvedPoint.Of(point, AnchorKind.PreviousDate) with { IsYearImplied = true }
            : ResolvedPoint.Of(CalendarResolver.WithYear(value, null), AnchorKind.Missing);
    }
}
