namespace Chronology.Tests.Tagging;

public class Timex3Tests
{
    [Theory]
    [InlineData("2025-02-29")]
    [InlineData("2025-13")]
    [InlineData("2021-W53")]
    [InlineData("2025-10-06T25:00")]
    [InlineData("BC0000-1")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P3D1W2")]
    [InlineData("BCXX-")]
    [InlineData("soon")]
    public void Parse_NoValue_IsRefused(string value) => Assert.Null(Timex3.Parse(value));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("BC0044-03-15")]
    [InlineData("XXXX-WXX-6")]
    [InlineData("2020-W53-WE")]
    [InlineData("PT1H30M")]
    [InlineData("P1.5M")]
    [InlineData("199")]
    [InlineData("BC04")]
    [InlineData("2025-10-15T24:00")]
    public void Parse_Value_IsItself(string value) => Assert.Equal(value, Timex3.Parse(value)?.Text);
}
