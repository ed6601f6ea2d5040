using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Cli.Options;

/// <summary>Reads the values of options, each failure being one sentence that names the option and what it expects.</summary>
public static class OptionValues
{
    /// <exception cref="CliException">The value is none of them.</exception>
    public static string OneOf(string option, string value, IReadOnlyList<string> allowed) =>
        allowed.Contains(value, StringComparer.Ordinal) ? value : throw Bad(option, value, string.Join(", ", allowed.SkipLast(1)) + " or " + allowed[^1]);

    /// <exception cref="CliException">It is no whole number, or out of range.</exception>
    public static int? Count(string option, string? value, int least, int most)
    {
        if (value is null)
        {
            return null;
        }

        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= least && number <= most
            ? number
            : throw Bad(option, value, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    /// <summary>A comma-separated list, given once or several times; empty parts are dropped.</summary>
    public static IReadOnlyList<string> List(IEnumerable<string>? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The first day of a year, a month or a day: "2011" is 2011-01-01.</summary>
    public static LocalDate? Since(string option, string? value) => value is null ? null : Days(option, value).First;

    /// <summary>The last day of a year, a month or a day: "2011-02" is 2011-02-28.</summary>
    public static LocalDate? Until(string option, string? value) => value is null ? null : Days(option, value).Last;

    private static (LocalDate First, LocalDate Last) Days(string option, string value)
    {
        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day })
        {
            return (day, day);
        }

        if (LocalDatePattern.Iso.Parse(value + "-01") is { Success: true, Value: var month })
        {
            return (month, month.PlusMonths(1).PlusDays(-1));
        }

        return LocalDatePattern.Iso.Parse(value + "-01-01") is { Success: true, Value: var year }
            ? (year, year.PlusYears(1).PlusDays(-1))
            : throw Bad(option, value, "a day such as 2025-10-06, a month such as 2025-10 or a year such as 2025");
    }

    public static CliException Bad(string option, string value, string expected) => new(ExitCode.Usage, Messages.BadValue(option, value, expected));
}
