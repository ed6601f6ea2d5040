using Chronology.Cli;
using Chronology.Cli.Options;
using NodaTime;

namespace Chronology.Tests.Cli;

public sealed class OptionValuesTests
{
    public static TheoryData<string, LocalDate, LocalDate> Bounds => new()
    {
        { "2011-02-28", new LocalDate(2011, 2, 28), new LocalDate(2011, 2, 28) },
        { "2012-02", new LocalDate(2012, 2, 1), new LocalDate(2012, 2, 29) },
        { "2011", new LocalDate(2011, 1, 1), new LocalDate(2011, 12, 31) },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Bound_OfAYearAMonthOrADay_IsItsFirstOrLastDay(string value, LocalDate first, LocalDate last)
    {
        Assert.Equal(first, OptionValues.Since("--since", value));
        Assert.Equal(last, OptionValues.Until("--until", value));
    }

    [Theory]
    [InlineData("2011-02-29")]
    [InlineData("28.02.2011")]
    [InlineData("February")]
    [InlineData("")]
    public void Bound_ThatIsNoDate_SaysWhatIsExpected(string value)
    {
        var failure = Assert.Throws<CliException>(() => OptionValues.Since("--since", value));
        Assert.Equal($"--since: unexpected '{value}', expected a day such as 2025-10-06, a month such as 2025-10 or a year such as 2025.", failure.Message);
        Assert.Equal(ExitCode.Usage, failure.ExitCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void Count_OutOfRange_SaysTheRange(string value)
    {
        var failure = Assert.Throws<CliException>(() => OptionValues.Count("--jobs", value, 1, 256));
        Assert.Equal($"--jobs: unexpected '{value}', expected a whole number from 1 to 256.", failure.Message);
    }

    [Fact]
    public void Count_NotGiven_IsNull() => Assert.Null(OptionValues.Count("--jobs", null, 1, 256));

    [Fact]
    public void List_OfSeveralOptions_IsOneListWithoutEmptyParts() =>
        Assert.Equal(["json", "html", "pdf"], OptionValues.List(["json, html", ",", "pdf,"]));
}
