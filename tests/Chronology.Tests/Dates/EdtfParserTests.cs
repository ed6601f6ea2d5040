using Chronology.Dates;

namespace Chronology.Tests.Dates;

public class EdtfParserTests
{
    [Theory]
    [InlineData("2025-10-06")]
    [InlineData("2025-10")]
    [InlineData("2015")]
    [InlineData("0000")]
    [InlineData("-0043")]
    [InlineData("-0043-03-15")]
    [InlineData("-9998")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2025-21")]
    [InlineData("2025-22")]
    [InlineData("2025-23")]
    [InlineData("2025-24")]
    [InlineData("2025-33")]
    [InlineData("2025-34")]
    [InlineData("2025-35")]
    [InlineData("2025-36")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("000X")]
    [InlineData("-004X")]
    [InlineData("-99XX")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX")]
    [InlineData("2025-09-29/2025-10-05")]
    [InlineData("2024-05/2024-06-03")]
    [InlineData("201X/2031")]
    [InlineData("2024-21/2025-33")]
    [InlineData("2025-10-06/..")]
    [InlineData("../2025-10-06")]
    [InlineData("2025-10-06/")]
    [InlineData("1861~")]
    [InlineData("1861?")]
    [InlineData("1861%")]
    [InlineData("2004-06-11%")]
    [InlineData("2004-06~/2004-08?")]
    [InlineData("[2025-11-01,2025-11-08]")]
    [InlineData("[2025-11-01~,2025-11-08~]")]
    [InlineData("2025-10-06T18:30:00")]
    [InlineData("[2025-11-01T18:00:00,2025-11-08T18:00:00]")]
    public void Canonical_RoundTrips(string edtf) => Assert.Equal(edtf, EdtfFormatter.Format(Parse(edtf)));

    [Theory]
    [InlineData("2004-06~-11", "2004-06-11~")]
    [InlineData("?2004-06-~11", "2004-06-11%")]
    [InlineData("2004?-06", "2004-06?")]
    [InlineData("[1667]", "1667")]
    [InlineData("[1667-06-01, 1667-06-02]", "[1667-06-01,1667-06-02]")]
    [InlineData("[1667-06-02,1667-06-01]", "[1667-06-01,1667-06-02]")]
    [InlineData("[1667-06-01..1667-06-03]", "1667-06-01/1667-06-03")]
    [InlineData("[1667-06-01,1667-06-05..1667-06-07]", "[1667-06-01,1667-06-05,1667-06-06,1667-06-07]")]
    [InlineData("[1667,1668,1670..1672]", "1667/1672")]
    [InlineData("[1667,1760-12]", "1667/1760")]
    [InlineData("[..1984]", "../1984")]
    [InlineData("[1984..]", "1984/..")]
    [InlineData("{2025-11-01,2025-11-08}", "2025-11-01/2025-11-08")]
    [InlineData("{1960,1961-12}", "1960/1961")]
    [InlineData("{2025-11}", "2025-11")]
    [InlineData("/2025-10-06", "../2025-10-06")]
    [InlineData("2025-26", "2025-22")]
    [InlineData("2025-29", "2025-09/2025-11")]
    [InlineData("2025-30", "2025-12/2026-02")]
    [InlineData("2025-31", "2025-03/2025-05")]
    [InlineData("2025-32", "2025-06/2025-08")]
    [InlineData("2025-38", "2025-05/2025-08")]
    [InlineData("2025-41", "2025-07/2025-12")]
    [InlineData("1950S2", "1900/1999")]
    [InlineData("1XXX", "10XX/19XX")]
    [InlineData("1984-1X", "1984-10/1984-12")]
    [InlineData("156X-12", "1560-12/1569-12")]
    [InlineData("2004-0X-31", "[2004-01-31,2004-03-31,2004-05-31,2004-07-31,2004-08-31]")]
    [InlineData("XXXX-12-25", "0000-12-25/9999-12-25")]
    [InlineData("200X-02-29", "[2000-02-29,2004-02-29,2008-02-29]")]
    [InlineData("2025-10-06T18:30:00Z", "2025-10-06T18:30:00")]
    [InlineData("2025-10-06T18:30:00+02:00", "2025-10-06T18:30:00")]
    [InlineData("2025-10-06T18:30:00/2025-10-07T08:00:00", "2025-10-06T18:30:00/2025-10-07")]
    public void Richer_IsReadAsCoarselyAsNeeded(string edtf, string expected) => Assert.Equal(expected, EdtfFormatter.Format(Parse(edtf)));

    [Fact]
    public void UnspecifiedYearDigit_IsASetOfDays()
    {
        var date = Parse("156X-12-25");
        Assert.Equal(Enumerable.Range(1560, 10).Select(year => new NodaTime.LocalDate(year, 12, 25)), date.OneOf);
        Assert.Equal(Granularity.Day, date.Start.Granularity);
    }

    [Theory]
    [InlineData("2004-XX", Granularity.Month, "2004-01-01", "2004-12-31")]
    [InlineData("2004-02-XX", Granularity.Day, "2004-02-01", "2004-02-29")]
    [InlineData("2005-02-XX", Granularity.Day, "2005-02-01", "2005-02-28")]
    [InlineData("2024-24", Granularity.Season, "2024-12-01", "2025-02-28")]
    [InlineData("-004X", Granularity.Decade, "-0049-01-01", "-0040-12-31")]
    [InlineData("-000X", Granularity.Decade, "-0009-01-01", "-0001-12-31")]
    [InlineData("-99XX", Granularity.Century, "-9998-01-01", "-9900-12-31")]
    [InlineData("20XX", Granularity.Century, "2000-01-01", "2099-12-31")]
    [InlineData("9999-24", Granularity.Season, "9999-12-01", "9999-12-31")]
    public void Bounds_AreTheUnits(string edtf, Granularity granularity, string first, string last)
    {
        var date = Parse(edtf);
        Assert.Equal(granularity, date.Start.Granularity);
        Assert.Equal(first, EdtfFormatter.Format(ResolvedDate.Day(date.First)));
        Assert.Equal(last, EdtfFormatter.Format(ResolvedDate.Day(date.Last)));
    }

    [Theory]
    [InlineData("", "Column 1: unexpected end, expected a date such as 2025-10-06, 2025-10, 2025, 201X or 2025-10-06/...")]
    [InlineData("2025-13", "Column 6: unexpected '13', expected a month 01 to 12 or a season 21 to 41.")]
    [InlineData("2025-00", "Column 6: unexpected '00', expected a month 01 to 12 or a season 21 to 41.")]
    [InlineData("2025-42", "Column 6: unexpected '42', expected a month 01 to 12 or a season 21 to 41.")]
    [InlineData("2025-1", "Column 6: unexpected '1', expected a month 01 to 12 or a season 21 to 41.")]
    [InlineData("2025-", "Column 6: unexpected end, expected a month 01 to 12 or a season 21 to 41.")]
    [InlineData("2025-02-29", "Column 9: unexpected '29', expected a day 01 to 28.")]
    [InlineData("1900-02-29", "Column 9: unexpected '29', expected a day 01 to 28.")]
    [InlineData("2025-04-31", "Column 9: unexpected '31', expected a day 01 to 30.")]
    [InlineData("2025-04-00", "Column 9: unexpected '00', expected a day 01 to 30.")]
    [InlineData("2025-04-1", "Column 9: unexpected '1', expected a day 01 to 30.")]
    [InlineData("201X-21", "Column 6: unexpected '21', expected a year without X before a season.")]
    [InlineData("25-10-06", "Column 1: unexpected '25', expected a year of four digits or X.")]
    [InlineData("today", "Column 1: unexpected 'today', expected a year of four digits or X.")]
    [InlineData("20251006", "Column 5: unexpected '1006', expected '/' or the end.")]
    [InlineData("2025-10-06 ", "Column 11: unexpected ' ', expected '/' or the end.")]
    [InlineData("Y12000", "Column 1: unexpected 'Y12000', expected a year from -9998 to 9999.")]
    [InlineData("Y-17000", "Column 1: unexpected 'Y', expected a year from -9998 to 9999.")]
    [InlineData("Y2025", "Column 1: unexpected 'Y2025', expected a year of more than four digits after Y; the date here can hold only -9998 to 9999.")]
    [InlineData("-9999", "Column 1: unexpected '-9999', expected a year from -9998 to 9999.")]
    [InlineData("-0000", "Column 1: unexpected '-0000', expected a year from -9998 to 9999.")]
    [InlineData("2025/2026/2027", "Column 10: unexpected '/', expected one '/' in an interval.")]
    [InlineData("/", "Column 2: unexpected end, expected a date on at least one side of '/'.")]
    [InlineData("../..", "Column 4: unexpected '..', expected a date on at least one side of '/'.")]
    [InlineData("2025-10-06/2025-10-05", "Column 12: unexpected '2025-10-05', expected an end that is not before the start.")]
    [InlineData("2025/x", "Column 6: unexpected 'x', expected a year of four digits or X.")]
    [InlineData("[2025", "Column 6: unexpected end, expected ']'.")]
    [InlineData("[2025,]", "Column 7: unexpected end, expected a date such as 2025-10-06, 2025-10, 2025, 201X or 2025-10-06/...")]
    [InlineData("[2025-10-06..2025-10-01]", "Column 14: unexpected '2025-10-01', expected an end that is not before the start.")]
    [InlineData("[..]", "Column 2: unexpected '..', expected a date, a range or a comma in a set.")]
    [InlineData("[2025-10-06T10:00:00,2025-10-07]", "Column 2: unexpected several times, expected no time, or one time for all days of a set.")]
    [InlineData("2025-10-06T25:00:00", "Column 11: unexpected 'T25:00:00', expected a time such as T18:30:00.")]
    [InlineData("2025-10-06T18:30", "Column 11: unexpected 'T18:30', expected a time such as T18:30:00.")]
    [InlineData("1950S9", "Column 6: unexpected '9', expected 1 to 4 significant digits after a year without X.")]
    public void Malformed_IsRefusedWithPlaceAndExpectation(string edtf, string sentence)
    {
        Assert.False(EdtfParser.TryParse(edtf, out var date, out var error));
        Assert.Null(date);
        Assert.Equal(sentence, error);
    }

    internal static ResolvedDate Parse(string edtf) =>
        EdtfParser.TryParse(edtf, out var date, out var error) ? date : throw new FormatException($"{edtf}: {error}");
}
