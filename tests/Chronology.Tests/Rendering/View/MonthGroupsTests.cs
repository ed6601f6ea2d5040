using Chronology.Rendering;
using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class MonthGroupsTests
{
    [Theory]
    [InlineData("2025-10-06", "2025-10-06", "day", "", "6 October 2025", "2025|October|2025")]
    [InlineData("2025-10-06T17:30", "2025-10-06", "time", "", "6 October 2025, 17:30", "2025|October|2025")]
    [InlineData("2025-09-29/2025-10-05", "2025-09-29", "week", "", "the week of 29 September 2025", "2025|September|2025")]
    [InlineData("2025-07", "2025-07-01", "month", "early", "early July 2025", "2025|July|2025")]
    [InlineData("2024-22", "2024-06-01", "season", "", "summer 2024", "2024|Summer|2024")]
    [InlineData("2024-24~", "2024-12-01", "season", "approximate", "about winter 2024–2025", "2024|Winter|2024")]
    [InlineData("2025-34", "2025-04-01", "quarter", "", "the second quarter of 2025", "2025|Second quarter|2025")]
    [InlineData("2024-22/2024-23", "2024-06-01", "season", "", "summer to autumn 2024", "2024|Autumn|2024")]
    [InlineData("2015", "2015-01-01", "year", "", "2015", "2015|2015|no month told")]
    [InlineData("2015", "2015-09-01", "year", "late", "late 2015", "2015|Late 2015|no month told")]
    [InlineData("187X", "1870-01-01", "decade", "", "the 1870s", "1870s|1870s|")]
    [InlineData("187X~", "1870-01-01", "decade", "approximate", "about the 1870s", "1870s|1870s|")]
    [InlineData("12XX", "1200-01-01", "century", "", "the 13th century", "1200s|1200s|")]
    [InlineData("-04XX", "-0499-01-01", "century", "", "the 5th century BCE", "5th century BCE|5th century BCE|")]
    [InlineData("-0043-03-15", "-0043-03-15", "day", "", "15 March 44 BCE", "44 BCE|March|44 BCE")]
    [InlineData("?", "not a day", "day", "", "", "Undated|Undated|")]
    public void Event_IsPutUnderWhatItsDateNames(string edtf, string start, string precision, string qualifier, string display, string expected)
    {
        var key = MonthGroups.Of(new ReportDate(edtf, start, start, precision, qualifier, "", display, ""));
        Assert.Equal(expected, $"{key.Year}|{key.Heading}|{key.Context}");
    }
}
