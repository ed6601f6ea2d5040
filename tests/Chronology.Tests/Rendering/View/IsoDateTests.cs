using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class IsoDateTests
{
    [Theory]
    [InlineData("2025-10-06", "6 October 2025")]
    [InlineData("2025-10", "October 2025")]
    [InlineData("2025", "2025")]
    [InlineData("-0043", "44 BCE")]
    [InlineData("-0043-03-15", "15 March 44 BCE")]
    [InlineData("2025-07-28?", "28 July 2025 (uncertain)")]
    [InlineData("1066~", "1066 (about)")]
    [InlineData("1066%", "1066 (about, uncertain)")]
    [InlineData("2025-11-13/2025-12-04", "13 November to 4 December 2025")]
    [InlineData("2025-10-06/..", "no earlier than 6 October 2025")]
    [InlineData("../2025-10-06", "no later than 6 October 2025")]
    [InlineData("[2025-11-01,2025-11-08,2025-11-15]", "one of 3 Saturdays, 1 to 15 November 2025")]
    [InlineData("[2025-11-01,2025-11-03]", "one of 2 days, 1 to 3 November 2025")]
    [InlineData("[2025-10-30,2025-11-06]", "one of 2 Thursdays, 30 October to 6 November 2025")]
    [InlineData("2025-11-XX", "a day in November 2025")]
    [InlineData("2025-XX-XX", "a day in 2025")]
    [InlineData("2025-XX", "a month in 2025")]
    [InlineData("-0043-XX", "a month in 44 BCE")]
    [InlineData("-0043-03-XX", "a day in March 44 BCE")]
    [InlineData("2024-22", "2024-22")]
    [InlineData("[2025-11-01,nonsense]", "[2025-11-01,nonsense]")]
    [InlineData("", "")]
    public void Words_SpellWhatTheyKnowAndLeaveTheRest(string edtf, string expected) => Assert.Equal(expected, IsoDate.Words(edtf));

    [Theory]
    [InlineData("2025-10-06/2025-10-12", "between 6 and 12 October 2025")]
    [InlineData("2025-07-28/2026-04-27", "between 28 July 2025 and 27 April 2026")]
    [InlineData("2025-11/2025-12", "between November 2025 and December 2025")]
    [InlineData("2025-10-06", "6 October 2025")]
    [InlineData("2025-10-06/..", "no earlier than 6 October 2025")]
    [InlineData("[2025-11-01,2025-11-08]", "one of 2 Saturdays, 1 to 8 November 2025")]
    public void OneDay_LiesBetween(string edtf, string expected) => Assert.Equal(expected, IsoDate.OneDay(edtf));

    [Theory]
    [InlineData("2025-10-06", "Monday")]
    [InlineData("1583-01-01", "Saturday")]
    [InlineData("1066-10-14", "")]
    [InlineData("2025-13-01", "")]
    [InlineData("2025-10", "")]
    public void Weekday_IsToldOnlyOfDaysOfTheGregorianCalendar(string iso, string expected) => Assert.Equal(expected, IsoDate.Weekday(iso));
}
