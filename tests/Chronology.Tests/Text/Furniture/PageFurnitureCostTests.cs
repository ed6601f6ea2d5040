using Chronology.Text;

namespace Chronology.Tests.Text.Furniture;

[Collection(nameof(CostTests))]
public class PageFurnitureCostTests
{
    [Theory]
    [InlineData("Latest posts\n", 5_000)]
    [InlineData("Also read: Bridge closed\n", 5_000)]
    [InlineData("Bridge Closed To Lorries\n", 5_000)]
    [InlineData("The court heard the case on 5 May and adjourned it.\nBridge Closed\n", 2_000)]
    [InlineData("follow ", 60_000)]
    [InlineData("x > ", 60_000)]
    [InlineData("5 May 2020\n", 5_000)]
    [InlineData("\"' ) ]\n", 10_000)]
    public void Classify_HostilePage_TakesLinearTime(string piece, int count) =>
        LinearTime.Assert(count, size => new SourceDocument("x", "x", null, "en", "", string.Concat(Enumerable.Repeat(piece, size))), document => TextAnalyzer.Analyze(document));
}
