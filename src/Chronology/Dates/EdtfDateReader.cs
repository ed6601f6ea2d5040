using System.Buffers;
using System.Globalization;
using NodaTime;

namespace Chronology.Dates;

/// <summary>Reads one date of an EDTF string from left to right; the first thing that does not fit is the <see cref="Error"/>.</summary>
internal sealed class EdtfDateReader(string text, int start, int end)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("-/,T?~%");

    private int at = start;
    private DateQualifier qualifier;

    public string? Error { get; private set; }

    public EdtfPart? Read()
    {
        if (at == end)
        {
            return Fail(at, EdtfErrors.ExpectedDate);
        }

        SkipQualifiers();
        if (Peek() == 'Y')
        {
            return Fail(at, IsLongYear() ? EdtfErrors.ExpectedYearInRange : EdtfErrors.ExpectedLongYear);
        }

        if (ReadYear() is not { } year)
        {
            return null;
        }

        SkipQualifiers();
        if (Peek() == 'S')
        {
            return ReadSignificantDigits(year);
        }

        return Peek() == '-' ? ReadMonth(year) : Finish(year.ToDate());
    }

    private bool IsLongYear()
    {
        var digits = text.AsSpan(at + 1, end - at - 1).TrimStart('-');
        return digits.IndexOfAnyExceptInRange('0', '9') is var other && (other < 0 ? digits.Length > 4 : other > 0 && digits[other] is 'E' or 'S');
    }

    private EdtfYear? ReadYear()
    {
        var from = at;
        var isNegative = Peek() == '-';
        at += isNegative ? 1 : 0;
        var digits = Digits(4);
        if (digits.Length != 4)
        {
            Fail(from, EdtfErrors.ExpectedYear);
            return null;
        }

        var year = new EdtfYear(digits.ToString(), isNegative);
        if (year.First > ClampedCalendar.MaxYear || year.Last < ClampedCalendar.MinYear || (isNegative && digits is "0000"))
        {
            at = from;
            Fail(from, EdtfErrors.ExpectedYearInRange);
            return null;
        }

        return year;
    }

    /// <summary><c>1950S2</c>: a year that agrees with 1950 in its first two digits.</summary>
    private EdtfPart? ReadSignificantDigits(EdtfYear year)
    {
        at++;
        if (Peek() is not (>= '1' and <= '4') || !year.IsExact)
        {
            return Fail(at, EdtfErrors.ExpectedSignificantDigits);
        }

        var kept = new EdtfYear(year.Digits[..(Peek() - '0')].PadRight(4, 'X'), year.IsNegative);
        at++;
        return Finish(kept.ToDate() with { Granularity = Granularity.Year });
    }

    private EdtfPart? ReadMonth(EdtfYear year)
    {
        at++;
        SkipQualifiers();
        var from = at;
        var month = Digits(2).ToString();
        if (month.Length == 2 && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 21 and <= 41)
        {
            return year.IsExact ? Finish(EdtfSeasons.Of(year.First, code)) : FailBack(from, EdtfErrors.ExpectedExactYear);
        }

        var months = EdtfDigits.Matching(month, 1, 12);
        if (month.Length != 2 || months.IsEmpty)
        {
            return FailBack(from, EdtfErrors.ExpectedMonth);
        }

        SkipQualifiers();
        return Peek() == '-' ? ReadDay(year, month) : Finish(EdtfDigits.Months(year, months));
    }

    private EdtfPart? ReadDay(EdtfYear year, string month)
    {
        at++;
        SkipQualifiers();
        var from = at;
        var day = Digits(2).ToString();
        var part = day.Length == 2 ? EdtfDigits.Days(year, month, day) : null;
        if (part is null)
        {
            return FailBack(from, EdtfErrors.ExpectedDay(EdtfDigits.LastDay(year, month)));
        }

        SkipQualifiers();
        return Peek() == 'T' ? ReadTime(part) : Finish(part.Date, part);
    }

    private EdtfPart? ReadTime(EdtfPart part)
    {
        var from = at++;
        var clock = text.AsSpan(at, Math.Min(8, end - at));
        if (clock.Length < 8
            || !int.TryParse(clock[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23
            || !int.TryParse(clock[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59
            || !int.TryParse(clock[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var second) || second > 59
            || clock[2] != ':' || clock[5] != ':')
        {
            return Fail(from, EdtfErrors.ExpectedTime);
        }

        at += 8;
        SkipZone();
        return Finish(part.Date with { Granularity = Granularity.Time }, part with { Time = new LocalTime(hour, minute, second) });
    }

    private void SkipZone()
    {
        if (Peek() == 'Z')
        {
            at++;
        }
        else if (Peek() is '+' or '-')
        {
            var zone = text.AsSpan(at + 1, end - at - 1);
            at += zone is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9', ..] ? 6
                : zone is [>= '0' and <= '2', >= '0' and <= '9'] ? 3 : 0;
        }
    }

    private EdtfPart? Finish(UncertainDate date, EdtfPart? part = null)
    {
        SkipQualifiers();
        return at < end
            ? Fail(at, EdtfErrors.ExpectedDateOrEnd)
            : (part ?? new EdtfPart(date, [], null)) with { Date = date with { Qualifier = qualifier } };
    }

    private void SkipQualifiers()
    {
        for (; Peek() is '?' or '~' or '%'; at++)
        {
            qualifier |= Peek() switch
            {
                '?' => DateQualifier.Uncertain,
                '~' => DateQualifier.Approximate,
                _ => DateQualifier.Uncertain | DateQualifier.Approximate,
            };
        }
    }

    private ReadOnlySpan<char> Digits(int count)
    {
        var from = at;
        while (at < end && at - from < count && (char.IsAsciiDigit(text[at]) || text[at] == 'X'))
        {
            at++;
        }

        return text.AsSpan(from, at - from);
    }

    private char Peek() => at < end ? text[at] : '\0';

    private EdtfPart? FailBack(int index, string expected)
    {
        at = index;
        return Fail(index, expected);
    }

    private EdtfPart? Fail(int index, string expected)
    {
        Error = EdtfErrors.Unexpected(index, EdtfErrors.Found(Word(index)), expected);
        return null;
    }

    /// <summary>What stands at the place of an error, up to the next sign that separates parts.</summary>
    private ReadOnlySpan<char> Word(int index)
    {
        var rest = text.AsSpan(index, end - index);
        var stop = rest.IsEmpty ? -1 : rest[1..].IndexOfAny(Separators);
        return stop < 0 ? rest : rest[..(stop + 1)];
    }
}
