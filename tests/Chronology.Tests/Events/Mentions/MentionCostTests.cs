namespace Chronology.Tests.Events.Mentions;

[Collection(nameof(CostTests))]
public class MentionCostTests
{
    [Theory]
    [InlineData("a ")]
    [InlineData("Al-Al-")]
    [InlineData("the two ")]
    [InlineData("said that ")]
    [InlineData("which, (")]
    [InlineData("President ")]
    [InlineData("A-B, ")]
    [InlineData("of the ")]
    public void Extract_HostileRun_TakesLinearTime(string piece) =>
        LinearTime.Assert(10_000, size => string.Concat(Enumerable.Repeat(piece, size / piece.Length)), run => MarkedText.Read($"{run} on [Monday] {run}").Mentions());
}
