using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Chronology.Benchmarks.Publication;

/// <summary>Finds and strips where an article states its own date; written apart from the program's rules, so that both cannot err alike.</summary>
internal static partial class DateLines
{
    /// <summary>How far from the top a date line may stand, in characters.</summary>
    private const int Head = 600;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether the head holds the whole date of the day on which the article appeared.</summary>
    /// <remarks>With a clock time, or with nothing else on its line: a caption's date ("..., Wednesday, May 5, 2010.") is that of the picture.</remarks>
    public static bool States(string text, LocalDate day) => Whole().Matches(text).Any(m => m.Index < Head && Day(m) == day && (m.Value.AsSpan(m.Groups["y"].Index - m.Index + 4).ContainsAnyInRange('0', '9') || IsAlone(text, m)));

    private static bool IsAlone(string text, Match match)
    {
        var after = text.AsSpan(match.Index + match.Length).TrimStart(" \t");
        return after.IsEmpty || after[0] is '\n' or ';' or '|';
    }


    /// <summary>The text without its date lines: whole dates in the head near the day, datelines, and lines that say when the article was posted.</summary>
    public static string Strip(string text, LocalDate day)
    {
        var lines = text.Split('\n').Where(line => !(Posted().IsMatch(line) && Whole().Matches(line).Any(m => Near(Day(m), day))));
        var left = string.Join('\n', lines);
        left = Whole().Replace(left, m => m.Index < Head && Near(Day(m), day) ? "" : m.Value);
        return Dateline().Replace(left, static m => m.Index < Head ? m.Groups["place"].Value : m.Value);
    }

    private static bool Near(LocalDate? told, LocalDate day) => told is { } date && Math.Abs(Period.DaysBetween(date, day)) <= 1;

    private static LocalDate? Day(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var month = Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        var (year, day) = (Number("y"), Number("d"));
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private const string Clock = @"(?:\s*,?\s*(?:at\s+)?\d{1,2}\s*[.:]\s*\d\d\s*(?:[ap]\.?m\.?)?\s*(?:GMT|BST|EDT|EST|ET|PDT|PST|UTC)?)?";
    private const string Month = @"(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
    private const string Weekday = @"(?:\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?\s*,?\s*)?";

    [GeneratedRegex(Weekday + @"(?:" + Month + @"\s*(?<d>\d{1,2})(?:st|nd|rd|th)?\s*,?\s*(?<y>(?:19|20)\d\d)|\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+" + Month + @"\s*,?\s*(?<y>(?:19|20)\d\d))\b" + Clock, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:published|posted|updated|modified|appeared on|first posted|last updated)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Posted();

    // "LONDON , Oct 6 -LRB- Reuters -RRB- -"
    [GeneratedRegex(@"(?<place>[A-Z][A-Z .\\/,]{2,60}?),\s*" + Month + @"\s*\d{1,2}(?=\s*(?:-LRB-|\(|-))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dateline();
}
