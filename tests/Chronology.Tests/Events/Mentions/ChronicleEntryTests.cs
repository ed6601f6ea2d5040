using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events.Mentions;

/// <summary>Fact boxes and chronicles inside articles: a date, a mark, and what happened then in the historic present.</summary>
public class ChronicleEntryTests
{
    [Theory]
    [InlineData("April 22 - The ferry Orla sinks off the port of Brenna.", "2014-04-22", "Ferry Orla sinks off the port of Brenna")]
    [InlineData("* April 23 - The coast guard suspends its search for 11 missing sailors.", "2014-04-23", "Coast guard suspends its search for 11 missing sailors")]
    [InlineData("12 May 2014: Talks begin between the owners and the ministry.", "2014-05-12", "Talks begin between the owners and the ministry")]
    [InlineData("May 14 – President Anna Kovac visits Brenna.", "2014-05-14", "Kovac visits Brenna")]
    [InlineData("• May 2013: The shipyard cuts 300 jobs.", "2013-05", "Shipyard cuts 300 jobs")]
    [InlineData("2009 - The yard is founded by two brothers.", "2009", "Yard is founded by two brothers")]
    public void Entry_DatesTheRestOfItsLine(string line, string edtf, string headline)
    {
        var told = Assert.Single(Events(line));
        Assert.Equal((edtf, headline, Modality.Happened), (EdtfFormatter.Format(told.Date), told.Headline, told.Modality));
    }

    [Fact]
    public void Entry_KeepsWhatIsStillPlanned() =>
        Assert.Equal(Modality.Planned, Assert.Single(Events("July 24 - The minister will resign, his spokesman says.")).Modality);

    [Theory]
    [InlineData("Monday: Rain in the north.")]
    [InlineData("May 20-22 are the days of the fair.")]
    [InlineData("May 7, 2014: 8:43 AM, harbour office")]
    [InlineData("9:15 AM: The port is calm.")]
    [InlineData("April 22 -")]
    [InlineData("In May 2014: a year of waiting.")]
    public void NoEntry_TellsNothing(string line) => Assert.Empty(Events(line));

    private static ImmutableArray<TimelineEvent> Events(string line)
    {
        var document = new SourceDocument("a", "a.txt", null, "en", "", "The ferry disaster: key dates\n\nHere is how it unfolded.\n\n" + line + "\n")
        {
            StatedDates = [new StatedDate(new LocalDate(2014, 6, 1), StatedDateSource.Given, "2014-06-01")],
        };
        return new TimelineBuilder(new TimelineOptions()).Build([document]).Events;
    }
}
