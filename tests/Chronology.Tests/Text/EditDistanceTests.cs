using Chronology.Text;

namespace Chronology.Tests.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("week", "week", 0)]
    [InlineData("", "week", 4)]
    [InlineData("weak", "week", 1)]
    [InlineData("wek", "week", 1)]
    [InlineData("weeek", "week", 1)]
    [InlineData("weke", "week", 1)]
    [InlineData("month", "week", 5)]
    public void Between_TwoWords_CountsSlips(string a, string b, int slips) =>
        Assert.Equal((slips, slips), (EditDistance.Between(a, b), EditDistance.Between(b, a)));
}
