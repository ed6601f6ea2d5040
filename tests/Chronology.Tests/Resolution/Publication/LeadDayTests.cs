using Chronology.Resolution.Publication;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class LeadDayTests
{
    private static readonly LocalDate Monday = new(2025, 10, 6);

    [Fact]
    public void Bound_PastDayOfTheLead_IsTheWeekFromIt()
    {
        var bound = Bound("On Monday, October 6, 2025, the two mayors spoke about the bridge. They agreed on nothing.")!;

        Assert.Equal((Monday, Monday.PlusDays(6)), (bound.Allowed.First, bound.Allowed.Last));
    }

    [Theory]
    [InlineData("Mayor Ellen Pryce waves to the crowd in Denby, Monday, October 6, 2025.")]
    [InlineData("The mill has stood empty for years. On Monday, October 6, 2025, the paper printed a plea for it.")]
    [InlineData("The two mayors spoke about the bridge on October 6, 2025.")]
    [InlineData("The two mayors will speak about the bridge on Monday, October 6, 2025.")]
    public void Bound_PictureLaterSentenceBareDayOrPlan_IsNone(string text) => Assert.Null(Bound(text));

    private static PublicationBound? Bound(string text)
    {
        var reading = DocumentReading.Read(new SourceDocument("a", "a.txt", null, "en", "", text), new TimelineOptions());
        return LeadDay.Bound(reading.Document, ExpressionReader.Read(reading.Document, reading.Expressions));
    }
}
