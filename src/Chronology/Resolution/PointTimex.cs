using System.Globalization;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of calendar points, with X for what is not known.</summary>
internal static class PointTimex
{
    private static readonly string[] SeasonCodes = ["XX", "SP", "SU", "FA", "WI"];

    public static string Of(CalendarPoint point) => point.Unit switch
    {
        TimeUnit.Day when point is { IsDay: true, Year: > 0 and < 10_000 } => Day(point),
        TimeUnit.Day => $"{Year(point)}-{Two(point.Index)}-{Two(point.Day)}",
        TimeUnit.Week => $"{Year(point)}-W{Two(point.Index)}",
        TimeUnit.Weekend => $"{Year(point)}-W{Two(point.Index)}-WE",
        TimeUnit.Month => $"{Year(point)}-{Two(point.Index)}",
        TimeUnit.Quarter => $"{Year(point)}-Q{(point.Index == 0 ? "X" : point.Index.ToString(CultureInfo.InvariantCulture))}",
        TimeUnit.Half => $"{Year(point)}-H{(point.Index == 0 ? "X" : point.Index.ToString(CultureInfo.InvariantCulture))}",
        TimeUnit.Season => $"{Year(point)}-{SeasonCodes[point.Index]}",
        TimeUnit.Decade => Year(point)[..^1],
        TimeUnit.Century => point.Year is < 0 ? "BC" + (-point.Year.Value / 100).ToString("D2", CultureInfo.InvariantCulture) : point.Year is 0 ? "00" : Year(point)[..^2],
        _ => Year(point),
    };

    /// <summary>By far the commonest value, written without parts in between.</summary>
    private static string Day(CalendarPoint point) => string.Create(10, point, static (text, p) =>
    {
        Write(text[..4], p.Year!.Value);
        Write(text[5..7], p.Index);
        Write(text[8..], p.Day);
        (text[4], text[7]) = ('-', '-');
    });

    private static void Write(Span<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            (digits[i], number) = ((char)('0' + (number % 10)), number / 10);
        }
    }

    private static string Year(CalendarPoint point) => point.Year switch
    {
        null => "XXXX",
        > 0 => point.Year.Value.ToString("D4", CultureInfo.InvariantCulture),

        // Astronomical year 0 is 1 BC.
        _ => "BC" + (1 - point.Year.Value).ToString("D4", CultureInfo.InvariantCulture),
    };

    private static string Two(int number) => number == 0 ? "XX" : number.ToString("D2", CultureInfo.InvariantCulture);
}
