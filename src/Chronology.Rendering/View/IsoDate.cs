using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Rendering.View;

/// <summary>Words for the model's own ISO and EDTF strings; nothing is worked out, only spelled.</summary>
internal static class IsoDate
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The day, or null when the string is none.</summary>
    public static LocalDate? Day(string iso)
    {
        var result = Iso.Parse(iso);
        return result.Success ? result.Value : null;
    }

    /// <summary>"Monday"; empty when the string is no day, or one from before the Gregorian calendar, whose weekday nobody then used.</summary>
    public static string Weekday(string iso) => Day(iso) is { } day && day.Year >= 1583 ? day.DayOfWeek.ToString() : "";

    /// <summary>"2025", "44 BCE".</summary>
    public static string Year(int year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : (1 - year).ToString(CultureInfo.InvariantCulture) + " BCE";

    public static string Month(int month) => Months[month - 1];

    /// <summary>"6 October 2025".</summary>
    public static string Spell(LocalDate day) => $"{day.Day.ToString(CultureInfo.InvariantCulture)} {Month(day.Month)} {Year(day.Year)}";

    /// <summary>The days of an EDTF set <c>[a,b,c]</c>; empty when it is no set of days.</summary>
    public static List<LocalDate> SetOf(string edtf)
    {
        if (!edtf.StartsWith('[') || !edtf.EndsWith(']'))
        {
            return [];
        }

        var days = edtf[1..^1].Split(',').Select(Day).ToList();
        return days.TrueForAll(d => d is not null) ? [.. days.Select(d => d!.Value)] : [];
    }

    /// <summary>"Saturdays" when all of them are, else "days".</summary>
    public static string KindOf(List<LocalDate> days) => days.Select(d => d.DayOfWeek).Distinct().Count() == 1 ? days[0].DayOfWeek + "s" : "days";

    /// <summary>An EDTF day, month, year, set or interval in words; any other string as it is.</summary>
    public static string Words(string edtf)
    {
        var set = SetOf(edtf);
        if (set.Count > 1)
        {
            return $"one of {set.Count.ToString(CultureInfo.InvariantCulture)} {KindOf(set)}, {Spell(set[0])} to {Spell(set[^1])}";
        }

        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return One(edtf);
        }

        var (from, to) = (edtf[..slash], edtf[(slash + 1)..]);
        return (from, to) switch
        {
            (".." or "", _) => "no later than " + One(to),
            (_, ".." or "") => "no earlier than " + One(from),
            _ => $"{One(from)} to {One(to)}",
        };
    }

    private static string One(string edtf)
    {
        var plain = edtf.TrimEnd('?', '~', '%');
        var doubt = edtf.Length == plain.Length ? "" : edtf[plain.Length] switch { '?' => " (uncertain)", '~' => " (about)", _ => " (about, uncertain)" };
        if (Day(plain) is { } day)
        {
            return Spell(day) + doubt;
        }

        if (Day(plain + "-01") is { } month)
        {
            return $"{Month(month.Month)} {Year(month.Year)}{doubt}";
        }

        return Day(plain + "-01-01") is { } year ? Year(year.Year) + doubt : edtf;
    }
}
