using System.Globalization;
using System.Text.RegularExpressions;
using Chronology.Text;
using NodaTime;

namespace Chronology.Input.Metadata;

/// <summary>Finds a publication day in a file's path: in its name, in a folder named by a day, or in year/month/day folders.</summary>
/// <remarks>Only what lies below the folder that the user named counts, and that folder itself: what is above says nothing of a document.</remarks>
internal static partial class PathDate
{
    private const int EarliestYear = 1800;

    private const int LatestYear = 2100;

    /// <summary>The date nearest to the file, or null when there is none or its name holds several.</summary>
    public static StatedDate? Of(FoundDocument found)
    {
        var segments = found.RelativePath.Split('/');
        var name = segments[^1];
        var days = InName().Matches(Path.GetFileNameWithoutExtension(name)).Select(Day).OfType<LocalDate>().Distinct().ToList();
        if (days.Count > 0)
        {
            return days.Count == 1 ? new StatedDate(days[0], StatedDateSource.Path, name) : null;
        }
        var roots = found.Root.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = roots[Math.Max(0, roots.Length - 3)..];
        string[] folders = [.. above, .. segments[..^1]];
        for (var i = folders.Length - 1; i >= 0 && i >= above.Length - 1; i--)
        {
            if (FolderDay(folders, i) is { } stated)
            {
                return stated;
            }
        }
        return null;
    }

    private static StatedDate? FolderDay(string[] folders, int index)
    {
        var whole = WholeFolder().Match(folders[index]);
        if (whole.Success)
        {
            return Day(whole) is { } day ? new StatedDate(day, StatedDateSource.Path, folders[index]) : null;
        }
        if (index < 2)
        {
            return null;
        }
        var joined = $"{folders[index - 2]}/{folders[index - 1]}/{folders[index]}";
        return Nested().Match(joined) is { Success: true } nested && Day(nested) is { } nestedDay
            ? new StatedDate(nestedDay, StatedDateSource.Path, joined)
            : null;
    }

    private static LocalDate? Day(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var year = Number("y");
        return year is >= EarliestYear and <= LatestYear ? MetadataDay.Plausible(year, Number("m"), Number("d")) : null;
    }

    // A run of digits inside a longer run of letters and digits is part of a key or a hash, not a date.
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<y>[0-9]{4})(?:(?<s>[-_.])(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:T?[0-9]{4}(?:[0-9]{2})?Z?)?(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex InName();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<s>[-_.])(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeFolder();

    [GeneratedRegex(@"^(?<y>[0-9]{4})/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Nested();
}
