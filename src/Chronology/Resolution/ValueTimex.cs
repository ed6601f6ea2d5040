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
        return day + TimeOf(resolved.Clock, resolved.ClockPrecision, resolved.IsDayEnd, resolved.Part);
    }

    public static string TimeOf(LocalTime? clock, TimeUnit precision, bool isDayEnd, string? part)
    {
        if (clock is not { } time)
        {
            return part is null ? "" : "T" + part;
        }

        if (isDayEnd)
        {
            return "T24:00";
        }

        return "T" + Two(time.Hour) + ":" + Two(time.Minute) + (precision == TimeUnit.Second ? ":" + Two(time.Second) : "");
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
