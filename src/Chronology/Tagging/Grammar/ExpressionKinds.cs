using System.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>The names by which patterns call kinds of expressions, and the kind of each value.</summary>
internal static class ExpressionKinds
{
    private static readonly string[] OwnNames = BuildNames();

    /// <summary>Names for several kinds together.</summary>
    private static readonly (string Name, ulong Kinds)[] Groups =
    [
        ("date", Bits(ExpressionKind.Clock) - 1),
        ("any-day", Bits(ExpressionKind.Day, ExpressionKind.MonthDay, ExpressionKind.DayOfMonth, ExpressionKind.Weekday, ExpressionKind.Holiday, ExpressionKind.RelativeDay, ExpressionKind.Anniversary)),
        ("any-time", Bits(ExpressionKind.Clock, ExpressionKind.PartOfDay, ExpressionKind.DayTime)),
        ("any", (1UL << OwnNames.Length) - 1),
    ];

    public static int Count => OwnNames.Length;

    public static IEnumerable<string> Names => OwnNames.Concat(Groups.Select(group => group.Name)).Order(StringComparer.Ordinal);

    /// <summary>The kinds that a name stands for, one bit each; 0 when it is no name.</summary>
    public static ulong Named(string name)
    {
        var own = Array.IndexOf(OwnNames, name);
        if (own >= 0)
        {
            return 1UL << own;
        }

        foreach (var (group, kinds) in Groups)
        {
            if (group == name)
            {
                return kinds;
            }
        }

        return 0;
    }

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

    private static string[] BuildNames()
    {
        var names = EnumNames.Of(typeof(ExpressionKind));
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Kebab(names[i]);
        }

        return names;
    }

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            kebab.Append(char.IsUpper(c) && kebab.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    private static ulong Bits(params ReadOnlySpan<ExpressionKind> kinds)
    {
        ulong bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return bits;
    }
}
