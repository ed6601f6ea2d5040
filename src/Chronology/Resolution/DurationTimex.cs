using System.Globalization;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>TIMEX3 values of lengths: P1M, PT72H, P2Y6M, PXD.</summary>
internal static class DurationTimex
{
    public static string Of(DurationValue duration)
    {
        if (duration.Unit == TimeUnit.Unspecified)
        {
            return "PXX";
        }

        var (amount, unit) = Plain(duration.Amount, duration.Unit);
        if (duration.SecondAmount > 0)
        {
            var (second, secondUnit) = Plain(duration.SecondAmount, duration.SecondUnit);
            return Join(Part(amount, unit), IsClock(unit), Part(second, secondUnit), IsClock(secondUnit));
        }

        if (amount is { } a && a != decimal.Truncate(a) && Split(a, unit) is { } split)
        {
            return split;
        }

        return Join(Part(amount, unit), IsClock(unit), "", false);
    }

    /// <summary>A year and a half is a year and six months, when the parts come out whole.</summary>
    private static string? Split(decimal amount, TimeUnit unit)
    {
        var (per, finer) = unit switch
        {
            TimeUnit.Year => (12, TimeUnit.Month),
            TimeUnit.Hour => (60, TimeUnit.Minute),
            TimeUnit.Minute => (60, TimeUnit.Second),
            TimeUnit.Day => (24, TimeUnit.Hour),
            _ => (0, unit),
        };
        var rest = (amount - decimal.Truncate(amount)) * per;
        if (per == 0 || rest != decimal.Truncate(rest))
        {
            return null;
        }

        return amount < 1
            ? Join(Part(rest, finer), IsClock(finer), "", false)
            : Join(Part(decimal.Truncate(amount), unit), IsClock(unit), Part(rest, finer), IsClock(finer));
    }

    private static (decimal? Amount, TimeUnit Unit) Plain(decimal? amount, TimeUnit unit) => (unit, amount) switch
    {
        (TimeUnit.Decade, not null) => (amount * 10, TimeUnit.Year),
        (TimeUnit.Century, not null) => (amount * 100, TimeUnit.Year),
        (TimeUnit.Millennium, not null) => (amount * 1000, TimeUnit.Year),
        (TimeUnit.Half, not null) => (amount * 6, TimeUnit.Month),
        _ => (amount, unit),
    };

    private static bool IsClock(TimeUnit unit) => unit < TimeUnit.Day;

    private static string Join(string first, bool firstIsClock, string second, bool secondIsClock) =>
        firstIsClock ? "PT" + first + second : secondIsClock ? "P" + first + "T" + second : "P" + first + second;

    private static string Part(decimal? amount, TimeUnit unit) => (amount is { } a ? Written(a) : "X") + Code(unit);

    /// <summary>Nearly all amounts are small whole numbers, which are quickly written.</summary>
    private static string Written(decimal amount) =>
        amount is >= 0 and < 1000 && (int)amount is var whole && whole == amount ? whole.ToString(CultureInfo.InvariantCulture) : amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Code(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute or TimeUnit.Month => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Quarter => "Q",
        TimeUnit.Half => "6M",
        TimeUnit.Season => "SE",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "E",
        TimeUnit.Century => "C",
        TimeUnit.Millennium => "L",
        _ => "X",
    };
}
