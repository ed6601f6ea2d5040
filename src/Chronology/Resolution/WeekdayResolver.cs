using Chronology.Dates;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Chooses the week of "Friday", "last Tuesday", "this weekend".</summary>
internal static class WeekdayResolver
{
    /// <summary>Days around the day of writing within which a news report's own week lies.</summary>
    private const int WeekReach = 7;

    public static ResolvedPoint Resolve(CalendarValue value, AnchorState state)
    {
        var weekday = (IsoDayOfWeek)value.Weekday;
        var (origin, anchor) = Origin(value.Which, state);
        if (anchor == AnchorKind.Missing)
        {
            return new ResolvedPoint(null, $"XXXX-WXX-{value.Weekday}", AnchorKind.Missing);
        }

        var day = value.Which switch
        {
            Which.Last or Which.Previous => Before(origin, weekday),
            Which.Next or Which.Following => After(origin, weekday),
            Which.This => state.Tense == VerbTense.Past ? OnOrBefore(origin, weekday) : InWeekOf(origin, weekday),
            _ => Unsaid(origin, weekday, anchor, state.Tense),
        };

        // At the calendar's ends there may be no such day.
        return day.DayOfWeek == weekday ? ResolvedPoint.Of(CalendarPoint.OfDay(day), anchor) : new ResolvedPoint(null, $"XXXX-WXX-{value.Weekday}", AnchorKind.Missing);
    }

    public static ResolvedPoint ResolveWeekend(CalendarValue value, AnchorState state)
    {
        var (origin, anchor) = Origin(value.Which, state);
        if (anchor == AnchorKind.Missing)
        {
            return new ResolvedPoint(null, "XXXX-WXX-WE", AnchorKind.Missing);
        }

        var saturday = value.Which switch
        {
            Which.Last or Which.Previous => OnOrBefore(Before(origin, IsoDayOfWeek.Sunday), IsoDayOfWeek.Saturday),
            Which.Next or Which.Following => After(origin, IsoDayOfWeek.Saturday),
            _ when state.Tense == VerbTense.Past => OnOrBefore(origin, IsoDayOfWeek.Saturday),
            _ => OnOrAfter(ClampedCalendar.PlusDays(origin, -1), IsoDayOfWeek.Saturday),
        };
        return ResolvedPoint.Of(CalendarPoint.Containing(saturday, TimeUnit.Weekend), anchor);
    }

    private static (LocalDate Day, AnchorKind Anchor) Origin(Which which, AnchorState state)
    {
        if (which is Which.Previous or Which.Following && ToldDay(state) is { } told)
        {
            return (told, AnchorKind.PreviousDate);
        }

        if (which == Which.Unsaid && state.Context.LeadDay is { } lead)
        {
            return (lead, AnchorKind.LeadDay);
        }

        if (state.IsNarrative && state.Previous is { IsDay: true, IsKnown: true } previous)
        {
            return (previous.First, AnchorKind.PreviousDate);
        }

        return state.Publication is { } day && !state.IsNarrative ? (day, AnchorKind.Publication) : (default, AnchorKind.Missing);
    }

    /// <summary>"the previous Friday" counts from a day that the text told, a few sentences back or within the week that a news report tells of.</summary>
    private static LocalDate? ToldDay(AnchorState state) =>
        state.NearPrevious is { IsDay: true, IsKnown: true } near ? near.First
        : state is { Previous: { IsDay: true, IsKnown: true } previous, Publication: { } day } && Math.Abs(Period.DaysBetween(previous.First, day)) <= WeekReach ? previous.First
        : null;

    /// <summary>A text's own weekday is that very day; the tense tells past from future for the others.</summary>
    private static LocalDate Unsaid(LocalDate origin, IsoDayOfWeek weekday, AnchorKind anchor, VerbTense tense) => (tense, anchor) switch
    {
        (VerbTense.Future, AnchorKind.LeadDay) => After(origin, weekday),
        (VerbTense.Future, _) => OnOrAfter(origin, weekday),
        (_, AnchorKind.PreviousDate) => OnOrAfter(origin, weekday),
        _ => OnOrBefore(origin, weekday),
    };

    private static LocalDate Before(LocalDate day, IsoDayOfWeek weekday) => ClampedCalendar.PlusDays(day, -(Ahead(weekday, day.DayOfWeek, 6) + 1));

    private static LocalDate After(LocalDate day, IsoDayOfWeek weekday) => ClampedCalendar.PlusDays(day, Ahead(day.DayOfWeek, weekday, 6) + 1);

    public static LocalDate OnOrBefore(LocalDate day, IsoDayOfWeek weekday) => ClampedCalendar.PlusDays(day, -Ahead(weekday, day.DayOfWeek, 7));

    public static LocalDate OnOrAfter(LocalDate day, IsoDayOfWeek weekday) => ClampedCalendar.PlusDays(day, Ahead(day.DayOfWeek, weekday, 7));

    private static LocalDate InWeekOf(LocalDate day, IsoDayOfWeek weekday) => ClampedCalendar.PlusDays(day, (int)weekday - (int)day.DayOfWeek);

    /// <summary>Days on from one day of the week to another.</summary>
    private static int Ahead(IsoDayOfWeek from, IsoDayOfWeek to, int shift) => ((int)to - (int)from + shift) % 7;
}
