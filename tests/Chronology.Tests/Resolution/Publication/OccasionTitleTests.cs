using Chronology.Dates;

namespace Chronology.Tests.Resolution.Publication;

public sealed class OccasionTitleTests
{
    private const string Body = "\n\nMs Ruiz said that the barn burnt down on 17 August. The insurer inspected the site on Tuesday.\n";

    [Theory]
    [InlineData("Stanmoor Parish Council: minutes of the meeting of 4 September 2024")]
    [InlineData("MINUTES, 4 September 2024")]
    [InlineData("Newsletter of the Denby Rowing Club, 4 September 2024")]
    public void Build_TitleOfARecord_GivesItsDay(string title)
    {
        var timeline = new TimelineBuilder(new TimelineOptions()).Build([new("a", "a.txt", null, "en", "", title + Body)]);
        Assert.Equal("2024-09-04", EdtfFormatter.Format(timeline.Documents[0].Published!.Date));
        Assert.Equal(["2024-08-17", "2024-09-03"], timeline.Events.Select(static e => EdtfFormatter.Format(e.Date)).Where(static d => d != "2024-09-04"));
    }

    [Theory]
    [InlineData("Barn burnt down on 17 August 2024")]
    [InlineData("The minutes of 4 September 2024 and of 2 October 2024")]
    [InlineData("The day the mill fell: 4 September 2024 remembered")]
    public void Build_OtherTitle_StatesNothing(string title)
    {
        var timeline = new TimelineBuilder(new TimelineOptions()).Build([new("a", "a.txt", null, "en", "", title + Body)]);
        Assert.NotEqual("title", timeline.Documents[0].Published?.From);
    }
}
