using Chronology.Resolution;
using Chronology.Tagging.Grammar;
using NodaTime;

namespace Chronology.Tests.Resolution;

public class HolidayCalendarTests
{
    public static TheoryData<string> Languages() => [.. RuleSet.BuiltInLanguages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void In_EveryNamedDay_HasADayInEveryYear(string language)
    {
        var (scope, _) = RuleSetReader.Read(RuleSet.BuiltIn(language));
        var names = scope.Lexicons.TryGetValue("holiday", out var days) ? days.Words.Concat(days.Phrases).Select(e => e.Value).Distinct() : [];
        Assert.All(names, name => Assert.All(Enumerable.Range(1950, 100), year => Assert.True(HolidayCalendar.In(name, year) is not null || HolidayCalendar.In(name, year + 1) is not null, name)));
    }

    [Theory]
    [InlineData("cyber-monday", 2025, 12, 1)]
    [InlineData("cyber-monday", 2024, 12, 2)]
    [InlineData("black-friday", 2024, 11, 29)]
    public void In_MovableDay_FollowsItsRule(string name, int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), HolidayCalendar.In(name, year));
}
