using NodaTime;

namespace Chronology.Tests.Corpora;

/// <summary>The expectations themselves, against dates worked out by hand.</summary>
public class ExpectedSeedEventsTests
{
    [Theory]
    [InlineData("November call", 0, "[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]")]
    [InlineData("UN draft", 0, "[2025-10-30,2025-11-06,2025-11-13,2025-11-20,2025-11-27]")]
    [InlineData("November call", 4, "[2025-11-29,2025-12-06,2025-12-13,2025-12-20,2025-12-27]")]
    [InlineData("UN draft", 13, "[2026-01-29,2026-02-05,2026-02-12,2026-02-19,2026-02-26]")]
    [InlineData("November call", -30, "[2025-03-29,2025-04-05,2025-04-12,2025-04-19,2025-04-26]")]
    [InlineData("holiday begins", 0, "2025-09-29/2025-10-05")]
    [InlineData("holiday begins", 13, "2025-12-29/2026-01-04")]
    [InlineData("August call", 0, "2025-08")]
    [InlineData("August call", 13, "2025-11")]
    [InlineData("Ryabkov on uranium", -30, "2024-11")]
    [InlineData("earlier call", -261, "2020-07-27")]
    [InlineData("Iran nuclear deal", 104, "2017")]
    [InlineData("visit to India", 13, "2026-03-06")]
    public void Date_MovesWithTheArticles(string name, int weeks, string edtf) => Assert.Equal(edtf, ExpectedSeedEvents.All.Single(e => e.Name == name).Edtf(weeks));

    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void Saturdays_AreThoseOfAMonthAndPerhapsTheOneBefore(int weeks)
    {
        var days = ExpectedSeedEvents.Saturdays(weeks);
        Assert.InRange(days.Count, 4, 6);
        Assert.All(days, day => Assert.Equal(IsoDayOfWeek.Saturday, day.DayOfWeek));
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.PlusDays(7), pair.Second));
        Assert.Single(days.Skip(1).Select(day => day.ToYearMonth()).Distinct());
    }
}
