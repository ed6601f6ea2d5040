using System.Globalization;
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

        return "T" + Two(clock.Hour) + ":" + Two(clock.Minute) + (time.Precision == TimeUnit.Second ? ":" + Two(clock.Second) : "");
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
