using System.Globalization;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of calendar points, with X for what is not known.</summary>
internal static class PointTimex
{
    private static readonly string[] SeasonCodes = ["XX", "SP", "SU", "FA", "WI"];

    /// <summary>What was written lately, since a text names the same days again and again. Threads may put what they like in each other's place.</summary>
    private static readonly WrittenPoint?[] Memory = new WrittenPoint?[1 << 11];

    public static string Of(CalendarPoint point)
    {
        var place = (uint)(((point.Year ?? 0) * 512) + (point.Index * 32) + point.Day + ((int)point.Unit * 2)) % (uint)Memory.Length;
        var written = Memory[place];
        if (written is null || !written.IsOf(point))
        {
            Memory[place] = written = new WrittenPoint(point, Write(point));
        }

        return written.Text;
    }

    private static string Write(CalendarPoint point) => point.Unit switch
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

    /// <summary>The commonest value, written without parts in between.</summary>
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

    private sealed class WrittenPoint(CalendarPoint point, string text)
    {
        private readonly CalendarPoint _point = point;

        public string Text { get; } = text;

        public bool IsOf(CalendarPoint other) => _point.Year == other.Year && _point.Index == other.Index && _point.Day == other.Day && _point.Unit == other.Unit;
    }
}
