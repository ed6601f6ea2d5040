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

    /// <summary>"1 to 29 November 2025", "30 October to 27 November 2025", "28 July 2025 to 27 April 2026".</summary>
    public static string Range(LocalDate from, LocalDate to)
    {
        var day = from.Day.ToString(CultureInfo.InvariantCulture);
        return from.Year != to.Year ? $"{Spell(from)} to {Spell(to)}"
            : from.Month != to.Month ? $"{day} {Month(from.Month)} to {Spell(to)}"
            : $"{day} to {Spell(to)}";
    }

    /// <summary>An EDTF day, month, year, set or interval in words; any other string as it is.</summary>
    public static string Words(string edtf)
    {
        var set = SetOf(edtf);
        if (set.Count > 1)
        {
            return $"one of {set.Count.ToString(CultureInfo.InvariantCulture)} {KindOf(set)}, {Range(set[0], set[^1])}";
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
            _ => Day(from) is { } first && Day(to) is { } last ? Range(first, last) : $"{One(from)} to {One(to)}",
        };
    }

    /// <summary>As <see cref="Words"/>, for one day of which only an interval is known: "between 6 and 12 October 2025".</summary>
    public static string OneDay(string edtf)
    {
        var words = Words(edtf);
        return edtf.Contains('/', StringComparison.Ordinal) && words.Contains(" to ", StringComparison.Ordinal)
            ? "between " + words.Replace(" to ", " and ", StringComparison.Ordinal)
            : words;
    }

    private static string One(string edtf)
    {
        var plain = edtf.TrimEnd('?', '~', '%');
        var doubt = edtf.Length == plain.Length ? "" : edtf[plain.Length] switch { '?' => " (uncertain)", '~' => " (about)", _ => " (about, uncertain)" };
        return (Whole(plain) ?? Open(plain) ?? plain) + doubt;
    }

    private static string? Whole(string plain) =>
        Day(plain) is { } day ? Spell(day)
        : Day(plain + "-01") is { } month ? $"{Month(month.Month)} {Year(month.Year)}"
        : Day(plain + "-01-01") is { } year ? Year(year.Year)
        : null;

    // 2025-11-XX is a day of that month, 2025-XX-XX a day of that year, 2025-XX a month of it.
    private static string? Open(string plain) =>
        plain.EndsWith("-XX-XX", StringComparison.Ordinal) && Whole(plain[..^6]) is { } year ? "a day in " + year
        : plain.EndsWith("-XX", StringComparison.Ordinal) && Whole(plain[..^3]) is { } unit ? (plain.Count(c => c == '-') - (plain.StartsWith('-') ? 1 : 0) > 1 ? "a day in " : "a month in ") + unit
        : null;
}
