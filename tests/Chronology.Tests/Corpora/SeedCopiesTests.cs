using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Tests.Corpora;

public partial class SeedCopiesTests
{
    [Theory]
    [InlineData("000", "Monday, October 06, 2025", 4, "Monday, November 03, 2025")]
    [InlineData("000", "Monday, October 06, 2025", 13, "Monday, January 05, 2026")]
    [InlineData("001", "October 7, 2023", -261, "October 6, 2018")]
    [InlineData("001", "September 29, 2025", 52, "September 28, 2026")]
    [InlineData("001", "the 2015 Joint", 4, "the 2015 Joint")]
    [InlineData("001", "the 2015 Joint", -30, "the 2014 Joint")]
    [InlineData("001", "the 2015 Joint", 104, "the 2017 Joint")]
    [InlineData("002", "on July 28, during", 4, "on August 25, during")]
    [InlineData("002", "on July 28, during", -30, "on December 30, during")]
    [InlineData("002", "Earlier in July, Kan", -30, "Earlier in December, Kan")]
    [InlineData("002", "the July Phone Call", 13, "the October Phone Call")]
    [InlineData("002", "in June that", 13, "in September that")]
    [InlineData("003", "To Visit India On December 5 For", 13, "To Visit India On March 6 For")]
    [InlineData("003", "occurring in October during", 13, "occurring in January during")]
    [InlineData("004", "Before October, the two had spoken on the phone in August.", 13, "Before January, the two had spoken on the phone in November.")]
    [InlineData("004", "holiday18.11.2025 - 2", 13, "holiday17.02.2026 - 2")]
    [InlineData("004", "last month, on Saturday, within 72 hours of a 20-point plan", 13, "last month, on Saturday, within 72 hours of a 20-point plan")]
    [InlineData("001", "more than 67,100 Palestinians", 13, "more than 67,100 Palestinians")]
    public void Move_KeepsTheForm(string article, string text, int weeks, string expected) => Assert.Equal(expected, SeedDates.Move(article, text, weeks));

    [Fact]
    public void Move_ByNothingChangesNothing() => Assert.Equal(SeedCopies.Original().Select(d => d.Text), SeedCopies.Moved(0).Select(d => d.Text));

    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void Move_KeepsWeekdaysRight(int weeks)
    {
        var pattern = LocalDatePattern.CreateWithInvariantCulture("MMMM d, uuuu");
        var days = SeedCopies.Moved(weeks).SelectMany(d => DayWithWeekday().Matches(d.Text)).ToList();
        Assert.Equal(3, days.Count);
        Assert.All(days, day =>
        {
            var date = pattern.Parse(day.Groups["date"].Value.Replace(" 0", " ", StringComparison.Ordinal)).Value;
            Assert.Equal(day.Groups["weekday"].Value, date.DayOfWeek.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void Move_LeavesNoFullDateBehind(int weeks)
    {
        var old = SeedCopies.Original().SelectMany(d => FullDate().Matches(d.Text)).Select(match => match.Value).ToList();
        var moved = SeedCopies.Moved(weeks).SelectMany(d => FullDate().Matches(d.Text)).Select(match => match.Value).ToList();
        Assert.Equal(10, old.Count);
        Assert.Equal(old.Count, moved.Count);
        Assert.All(old.Zip(moved), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void Replace_LeavesNoNameBehind() => Assert.All(SeedCopies.Renamed(), document =>
        Assert.All(SeedNames.Replaced, name => Assert.DoesNotMatch(@"(?<!\w)" + Regex.Escape(name) + @"(?!\w)", document.Text)));

    [Theory]
    [InlineData("Putin’s Russia-India Forum", "Delacroix’s France-Canada Forum")]
    [InlineData("The Russian President Vladimir Putin", "The French President Armand Delacroix")]
    [InlineData("Iran-backed, Kantian, Iranians", "Brazil-backed, Kantian, Iranians")]
    [InlineData("U.S. President Donald Trump’s", "U.K. President Walter Hensley’s")]
    public void Replace_TakesWholeWords(string text, string expected) => Assert.Equal(expected, SeedNames.Replace(text));

    [Fact]
    public void Copies_KeepEveryArticleAndItsName() =>
        Assert.Equal(["000", "001", "002", "003", "004"], SeedCopies.Renamed().Select(d => d.Id[..3]).Order(StringComparer.Ordinal));

    [Fact]
    public void Original_IsTheFileUnchanged() => Assert.All(SeedCopies.Original(), document =>
    {
        var bytes = File.ReadAllBytes(RepositoryFolder.Of("seeds", document.Path));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), document.Sha256);
    });

    [GeneratedRegex(@"(?<weekday>\w+day), (?<date>\w+ \d+, \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex DayWithWeekday();

    [GeneratedRegex(@"[A-Z]\w+ \d+, \d{4}|\d\d\.\d\d\.\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();
}
