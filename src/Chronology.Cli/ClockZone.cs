using Chronology.Resolution;
using Chronology.Tagging;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Cli;

/// <summary>Offsets from UTC of told clock times.</summary>
internal static class ClockZone
{
    private static readonly OffsetPattern Written = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>"-05:00" for "9 a.m. EST"; for a time without a clear zone that of the user's zone on its day; null when neither is known.</summary>
    public static string? Of(ExpressionResolution resolution, DateTimeZone? zone)
    {
        if (Clock(resolution.Expression.Value) is not { Clock: { } clock } time)
        {
            return null;
        }

        if (time.ZoneMinutes is { } minutes)
        {
            return Written.Format(Offset.FromSeconds(minutes * 60));
        }

        return zone is null || resolution.Date is not { Start: { Earliest: var day, Latest: var last } } || day != last ? null : Written.Format((day + clock).InZoneLeniently(zone).Offset);
    }

    private static TimeOfDayValue? Clock(TemporalValue value) => value switch
    {
        TimeOfDayValue time => time,
        RangeValue range => Clock(range.Start),
        RangeEndValue range => Clock(range.End),
        OpenValue open => Clock(open.Base),
        _ => null,
    };
}
