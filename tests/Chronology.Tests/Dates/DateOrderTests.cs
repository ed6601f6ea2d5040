using Chronology.Dates;

namespace Chronology.Tests.Dates;

public class DateOrderTests
{
    /// <summary>In the order that they must come out in.</summary>
    private static readonly string[] Sorted =
    [
        "-0043", "2024", "2024-12-30/2025-01-05", "../2025-01-01", "2025", "2025-01", "[2025-01-01,2025-01-08]", "2025-01-01", "2025-01-01T09:00:00",
        "2025-01-01T12:00:00~", "2025-01-01T18:30:00", "2025~", "2025-01-01~", "2025/..", "2025-01-01/..", "2025-01-01/", "2025-01-02",
    ];

    [Fact]
    public void Dates_SortBeforeCoarseExactAroundAfter()
    {
        var dates = Sorted.Select(EdtfParserTests.Parse).Reverse().ToList();
        dates.Sort(DateOrder.Instance);
        Assert.Equal(Sorted, dates.Select(EdtfFormatter.Format));
    }

    [Fact]
    public void PartsOfADay_ComeInTheClocksOrder()
    {
        var day = EdtfParserTests.Parse("2025-01-01");
        var dates = new[] { "NI", null, "EV", "MO", "AF" }.Select(part => day with { PartOfDay = part }).ToList();
        dates.Sort(DateOrder.Instance);
        Assert.Equal([null, "MO", "AF", "EV", "NI"], dates.Select(date => date.PartOfDay));
    }

    [Fact]
    public void Null_ComesLast() => Assert.True(DateOrder.Instance.Compare(EdtfParserTests.Parse("9999"), null) < 0);
}
