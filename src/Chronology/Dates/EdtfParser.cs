using System.Diagnostics.CodeAnalysis;

namespace Chronology.Dates;

/// <summary>Reads EDTF (ISO 8601-2:2019): level 1 whole; of level 2 sets, qualified parts, all seasons, significant digits, digits unspecified anywhere.</summary>
/// <remarks>
/// What a <see cref="ResolvedDate"/> has no room for is read coarser, never finer: a qualifier on a part holds for the whole date; an unknown
/// start is an open one; quadrimesters, semesters and southern seasons are their months; <c>{a,b}</c> lasts from the first to the last;
/// a time zone is dropped and the wall-clock time kept. Years outside -9998 to 9999 are refused.
/// </remarks>
public static class EdtfParser
{
    /// <param name="error">A sentence that says where and what was expected: "Column 6: unexpected '13', expected a month 01 to 12 or a season 21 to 41."</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ResolvedDate? date, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = text switch
        {
            "" => Fail(0, "end", EdtfErrors.ExpectedDate, out error),
            ['[', ..] or ['{', ..] => ReadSet(text, out error),
            _ when text.Contains('/', StringComparison.Ordinal) => ReadInterval(text, out error),
            _ => ReadDate(text, 0, text.Length, out error)?.ToResolved(),
        };
        return date is not null;
    }

    private static ResolvedDate? Fail(int index, string found, string expected, out string error)
    {
        error = EdtfErrors.Unexpected(index, found, expected);
        return null;
    }

    private static EdtfPart? ReadDate(string text, int start, int end, out string? error)
    {
        var reader = new EdtfDateReader(text, start, end);
        var part = reader.Read();
        error = reader.Error;
        return part;
    }

    private static ResolvedDate? ReadInterval(string text, out string? error)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var left = text[..slash];
        var right = text[(slash + 1)..];
        if (right.Contains('/', StringComparison.Ordinal))
        {
            return Fail(text.LastIndexOf('/'), "'/'", EdtfErrors.ExpectedOneSlash, out error);
        }

        if (left is "" or "..")
        {
            return right is "" or ".."
                ? Fail(slash + 1, EdtfErrors.Found(right), EdtfErrors.ExpectedClosedSide, out error)
                : ReadDate(text, slash + 1, text.Length, out error) is { } until ? ResolvedDate.Until(until.Date) : null;
        }

        if (ReadDate(text, 0, slash, out error) is not { } start)
        {
            return null;
        }

        if (right is "" or "..")
        {
            return new ResolvedDate(start.Date) { Time = start.Time, EndKind = right is "" ? EndKind.Unknown : EndKind.Open };
        }

        if (ReadDate(text, slash + 1, text.Length, out error) is not { } end)
        {
            return null;
        }

        return end.Date.Latest < start.Date.Earliest
            ? Fail(slash + 1, EdtfErrors.Found(right), EdtfErrors.ExpectedLaterEnd, out error)
            : ResolvedDate.Lasting(start.Date, end.Date) with { Time = start.Time };
    }

    private static ResolvedDate? ReadSet(string text, out string? error)
    {
        var close = text[0] == '[' ? ']' : '}';
        if (text[^1] != close)
        {
            return Fail(text.Length, "end", $"'{close}'", out error);
        }

        var items = new EdtfSetItems();
        for (var start = 1; start < text.Length; )
        {
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length - 1 : comma;
            if (!ReadItem(text, start, end, items, out error))
            {
                return null;
            }

            start = end + 1;
        }

        error = null;
        return items.HasSeveralTimes
            ? Fail(1, "several times", EdtfErrors.ExpectedSetDates, out error)
            : items.ToResolved(text[0] == '{');
    }

    private static bool ReadItem(string text, int start, int end, EdtfSetItems items, out string? error)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        var dots = text.AsSpan(start, end - start).IndexOf("..");
        if (dots < 0)
        {
            return ReadDate(text, start, end, out error) is { } single && items.Add(single);
        }

        var from = start + dots;
        var (lower, upper) = (default(EdtfPart), default(EdtfPart));
        error = dots == 0 && from + 2 == end ? EdtfErrors.Unexpected(start, "'..'", EdtfErrors.ExpectedSetItem) : null;
        if (error is not null
            || (dots > 0 && (lower = ReadDate(text, start, from, out error)) is null)
            || (from + 2 < end && (upper = ReadDate(text, from + 2, end, out error)) is null))
        {
            return false;
        }

        if (lower is not null && upper is not null && upper.Date.Latest < lower.Date.Earliest)
        {
            error = EdtfErrors.Unexpected(from + 2, EdtfErrors.Found(text.AsSpan(from + 2, end - from - 2)), EdtfErrors.ExpectedLaterEnd);
            return false;
        }

        return items.AddRange(lower, upper);
    }
}
