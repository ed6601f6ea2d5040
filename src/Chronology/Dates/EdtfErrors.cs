using System.Globalization;

namespace Chronology.Dates;

/// <summary>Every sentence that <see cref="EdtfParser"/> says. Columns count from 1.</summary>
internal static class EdtfErrors
{
    public const string ExpectedDate = "a date such as 2025-10-06, 2025-10, 2025, 201X or 2025-10-06/..";
    public const string ExpectedYear = "a year of four digits or X";
    public const string ExpectedMonth = "a month 01 to 12 or a season 21 to 41";
    public const string ExpectedTime = "a time such as T18:30:00";
    public const string ExpectedDateOrEnd = "'/' or the end";
    public const string ExpectedLongYear = "a year of more than four digits after Y; the date here can hold only -9998 to 9999";
    public const string ExpectedYearInRange = "a year from -9998 to 9999";
    public const string ExpectedOneSlash = "one '/' in an interval";
    public const string ExpectedClosedSide = "a date on at least one side of '/'";
    public const string ExpectedLaterEnd = "an end that is not before the start";
    public const string ExpectedExactYear = "a year without X before a season";
    public const string ExpectedSignificantDigits = "1 to 4 significant digits after a year without X";
    public const string ExpectedSetItem = "a date, a range or a comma in a set";
    public const string ExpectedSetDates = "no time, or one time for all days of a set";

    public static string Unexpected(int index, string found, string expected) =>
        string.Create(CultureInfo.InvariantCulture, $"Column {index + 1}: unexpected {found}, expected {expected}.");

    public static string Found(ReadOnlySpan<char> text) => text.IsEmpty ? "end" : $"'{text}'";

    public static string ExpectedDay(int last) => string.Create(CultureInfo.InvariantCulture, $"a day 01 to {last:00}");
}
