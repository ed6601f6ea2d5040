using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

/// <summary>The samples themselves must be what a real run could have made, or tests that use them prove nothing.</summary>
public class SampleReportsTests
{
    [Fact]
    public void Rich_IsInOrderAndCitesItsDocuments()
    {
        var model = SampleReports.Rich;
        Assert.True(model.Events.Length >= 15);
        Assert.Equal(model.Events.Length, model.Events.Select(e => e.Id).Distinct().Count());
        var known = model.Documents.Select(d => d.Id).ToHashSet();
        foreach (var source in model.Events.SelectMany(e => e.Sources))
        {
            Assert.Contains(source.DocumentId, known);
            Assert.Equal(source.Quote.Length, source.CharEnd - source.CharStart);
            Assert.InRange(source.ExpressionStart, source.CharStart, source.ExpressionEnd);
            Assert.InRange(source.ExpressionEnd, source.ExpressionStart, source.CharEnd);
        }
    }

    [Fact]
    public void Rich_HoldsEveryPrecisionAndModality()
    {
        var events = SampleReports.Rich.Events;
        Assert.Superset(new HashSet<string> { "time", "day", "week", "month", "season", "quarter", "year", "decade", "century" }, events.Select(e => e.Date.Precision).ToHashSet());
        Assert.Superset(new HashSet<string> { "happened", "planned", "called-for", "denied" }, events.Select(e => e.Modality).ToHashSet());
        Assert.Superset(new HashSet<string> { "proposed", "accepted", "edited", "rejected" }, events.Select(e => e.Status).ToHashSet());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(250)]
    public void Many_GivesThatManyWithDistinctIds(int count)
    {
        ReportModel model = SampleReports.Many(count);
        Assert.Equal(count, model.Events.Select(e => e.Id).Distinct().Count());
    }
}
