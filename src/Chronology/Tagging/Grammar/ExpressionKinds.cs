using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>The names by which patterns call kinds of expressions, and the kind of each value.</summary>
internal static class ExpressionKinds
{
    public static readonly ImmutableSortedDictionary<string, ImmutableArray<ExpressionKind>> Names = Build();

    public static ExpressionKind Of(TemporalValue value) => value switch
    {
        CalendarValue c => OfCalendar(c),
        ShiftValue { IsVague: true } => ExpressionKind.Vague,
        ShiftValue { IsCounted: true } => ExpressionKind.Counted,
        ShiftValue s => OfShift(s.Unit),
        DurationValue { Window: not Which.Unsaid } => ExpressionKind.Window,
        DurationValue => ExpressionKind.Duration,
        SetValue => ExpressionKind.Set,
        VagueValue => ExpressionKind.Vague,
        HolidayValue => ExpressionKind.Holiday,
        TimeOfDayValue { Date: not null } => ExpressionKind.DayTime,
        TimeOfDayValue { Clock: not null } => ExpressionKind.Clock,
        TimeOfDayValue => ExpressionKind.PartOfDay,
        RelativeValue => ExpressionKind.Day,
        NthValue n => OfNth(n.Unit),
        AnniversaryValue => ExpressionKind.Anniversary,
        RangeValue r => Of(r.Start),
        RangeEndValue r => Of(r.End),
        OpenValue o => Of(o.Base),
        _ => ExpressionKind.Other,
    };

    private static ExpressionKind OfNth(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => ExpressionKind.Day,
        TimeUnit.Week => ExpressionKind.Week,
        TimeUnit.Weekend => ExpressionKind.Weekend,
        TimeUnit.Month => ExpressionKind.YearMonth,
        TimeUnit.Quarter => ExpressionKind.YearQuarter,
        TimeUnit.Year => ExpressionKind.Year,
        _ => ExpressionKind.Other,
    };

    private static ExpressionKind OfShift(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => ExpressionKind.RelativeDay,
        TimeUnit.Week or TimeUnit.Weekend => ExpressionKind.RelativeWeek,
        TimeUnit.Month => ExpressionKind.RelativeMonth,
        TimeUnit.Quarter => ExpressionKind.RelativeQuarter,
        TimeUnit.Year or TimeUnit.Half or TimeUnit.Season => ExpressionKind.RelativeYear,
        _ => ExpressionKind.Other,
    };

    private static ExpressionKind OfCalendar(CalendarValue c)
    {
        var dated = c.Year is not null || c.ShortYear >= 0 || c.Within is not null;
        return c switch
        {
            { Week: > 0 } => ExpressionKind.Week,
            { Day: > 0, Month: > 0 } => dated ? ExpressionKind.Day : ExpressionKind.MonthDay,
            { Day: > 0 } => ExpressionKind.DayOfMonth,
            { Month: > 0 } => dated ? ExpressionKind.YearMonth : ExpressionKind.Month,
            { Quarter: > 0 } => dated ? ExpressionKind.YearQuarter : ExpressionKind.Quarter,
            { Half: > 0 } => ExpressionKind.Half,
            { Season: not CalendarSeason.None } => dated ? ExpressionKind.YearSeason : ExpressionKind.Season,
            { IsWeekend: true } => ExpressionKind.Weekend,
            { Weekday: > 0 } => ExpressionKind.Weekday,
            { Decade: not null } or { ShortDecade: >= 0 } => ExpressionKind.Decade,
            { Century: not 0 } => ExpressionKind.Century,
            _ => ExpressionKind.Year,
        };
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<ExpressionKind>> Build()
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<ExpressionKind>>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<ExpressionKind>())
        {
            names[Kebab(kind.ToString())] = [kind];
        }

        names["date"] = [.. Enum.GetValues<ExpressionKind>().Where(k => k < ExpressionKind.Clock)];
        names["any-day"] =
        [
            ExpressionKind.Day, ExpressionKind.MonthDay, ExpressionKind.DayOfMonth, ExpressionKind.Weekday, ExpressionKind.Holiday, ExpressionKind.RelativeDay,
            ExpressionKind.Anniversary,
        ];
        names["any-time"] = [ExpressionKind.Clock, ExpressionKind.PartOfDay, ExpressionKind.DayTime];
        names["any"] = [.. Enum.GetValues<ExpressionKind>()];
        return names.ToImmutable();
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
