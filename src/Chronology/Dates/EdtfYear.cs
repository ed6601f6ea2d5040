using System.Globalization;

namespace Chronology.Dates;

/// <summary>A year as EDTF writes it, with X for digits that nobody knows.</summary>
internal readonly record struct EdtfYear(string Digits, bool IsNegative)
{
    public bool IsExact => !Digits.Contains('X', StringComparison.Ordinal);

    /// <summary>The earliest year it can be; may lie outside the calendar's range.</summary>
    public int First => IsNegative ? -Value('9') : Value('0');

    /// <summary>The latest year it can be. There is no year -0.</summary>
    public int Last => IsNegative ? -Math.Max(Value('0'), 1) : Value('9');

    public bool Matches(int year)
    {
        var text = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        for (var i = 0; i < 4; i++)
        {
            if (Digits[i] != 'X' && Digits[i] != text[i])
            {
                return false;
            }
        }

        return year < 0 == IsNegative;
    }

    public UncertainDate ToDate()
    {
        var unknown = 4 - Digits.TrimEnd('X').Length;
        var granularity = unknown switch
        {
            0 => Granularity.Year,
            1 => Granularity.Decade,
            _ => Granularity.Century,
        };
        return new UncertainDate(ClampedCalendar.Date(First, 1, 1), ClampedCalendar.Date(Last, 12, 31), granularity);
    }

    private int Value(char unknown) => int.Parse(Digits.Replace('X', unknown), NumberStyles.None, CultureInfo.InvariantCulture);
}
