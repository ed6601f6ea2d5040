using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of what the resolver came to.</summary>
internal static class ValueTimex
{
    public static string Of(ResolvedPoint resolved)
    {
        var day = resolved.Timex ?? (resolved.Point is { } point ? PointTimex.Of(point) : "XXXX");
        return resolved.Time is { } time ? day + TimeOf(time) : day;
    }

    public static string TimeOf(TimeOfDayValue time)
    {
        if (time.Clock is not { } clock)
        {
            return time.Part is null ? "" : "T" + time.Part;
        }

        if (time.IsDayEnd)
        {
            return "T24:00";
        }

        return string.Create(time.Precision == TimeUnit.Second ? 9 : 6, clock, static (text, c) =>
        {
            text.Fill(':');
            text[0] = 'T';
            Two(text[1..], c.Hour);
            Two(text[4..], c.Minute);
            if (text.Length > 6)
            {
                Two(text[7..], c.Second);
            }
        });
    }

    private static void Two(Span<char> text, int number) => (text[0], text[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));
}
