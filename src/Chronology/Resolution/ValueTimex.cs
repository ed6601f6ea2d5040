using System.Globalization;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of what the resolver came to.</summary>
internal static class ValueTimex
{
    public static string Of(ResolvedPoint resolved)
    {
        var day = resolved.Timex ?? (resolved.Point is { } point ? PointTimex.Of(point) : "XXXX");
        return day + TimeOf(resolved.Clock, resolved.ClockPrecision, resolved.IsDayEnd, resolved.Part, resolved.ZoneMinutes);
    }

    public static string TimeOf(LocalTime? clock, TimeUnit precision, bool isDayEnd, string? part, int? zoneMinutes)
    {
        if (clock is not { } time)
        {
            return part is null ? "" : "T" + part;
        }

        if (isDayEnd)
        {
            return "T24:00";
        }

        var written = "T" + Two(time.Hour) + ":" + Two(time.Minute) + (precision == TimeUnit.Second ? ":" + Two(time.Second) : "");
        return zoneMinutes is { } zone ? written + Zone(zone) : written;
    }

    private static string Zone(int minutes)
    {
        if (minutes == 0)
        {
            return "Z";
        }

        var rest = Math.Abs(minutes) % 60;
        return (minutes < 0 ? "-" : "+") + Two(Math.Abs(minutes) / 60) + (rest == 0 ? "" : ":" + Two(rest));
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
