using Chronology.Dates;
using Chronology.Text;

namespace Chronology.Tests.Resolution.Publication;

/// <summary>Where a page's text runs title, byline and prose together, a date with a clock time still tells when it was published.</summary>
public sealed class TimeStampTests
{
    [Theory]
    [InlineData("Ferry owners deny blame for the loss of the Orla Tuesday 27 April 2032 08.47 BST The owners of the ferry spoke on Monday.", "2032-04-27")]
    [InlineData("BRENNA | Fri Apr 30 , 2032 3:26 pm EDT BRENNA (Newswire) - The ferry owners will pay all costs, they said.", "2032-04-30")]
    [InlineData("Divers give up the search April 26 , 2032 | By Ana Kovac Two weeks ago the divers arrived in Brenna.", "2032-04-26")]
    [InlineData("April 26 , 2032 | From Ana Kovac and Ben Cole , Newswire Two weeks ago the divers arrived in Brenna.", "2032-04-26")]
    [InlineData("April 26 , 2032 - 4:00 PM | by : Ana Kovac Two weeks ago the divers arrived in Brenna.", "2032-04-26")]
    [InlineData("Page last updated at 07:41 GMT , Wednesday , 9 June 2032 08:41 UK The beach of Brenna is empty.", "2032-06-09")]
    [InlineData("What the tests show, and why they went in Thursday 24 June 2032 17.20 GMT The ministry yesterday hid a report.", "2032-06-24")]
    [InlineData("How the ferry sank.\nDrawn after charts of the coast guard | The Brenna Post - May 30, 2032", "2032-05-30")]
    public void Stamp_IsThePublicationDay(string text, string edtf) => Assert.Equal(edtf, Published(text));

    [Theory]
    [InlineData("The minister speaks in the harbour of Brenna, Wednesday, May 5, 2032. The owners met on Monday.")]
    [InlineData("At 9:40 pm on May 5, 2032 the ferry Orla sank off Brenna. Eleven people died.")]
    [InlineData("Good ferry. May 5, 2032 at 4:32 pm | Reply May 6, 2032 at 5:10 pm | Reply Bad ferry.")]
    [InlineData("A ferry sails May 5 , 2032 5:44 AM ET A ferry sinks May 4 , 2032 7:59 AM ET A ferry burns May 4 , 2032 6:28 PM ET The list of ferries goes on.")]
    [InlineData("The ferry sank on May 5, 2032 | from bad to worse in Brenna. The owners met on Monday.")]
    [InlineData("Index Wed May 05 2032 10:52:00 up. The owners met in Brenna.")]
    public void NoStamp_IsNoFirmDay(string text)
    {
        var published = Build(text);
        Assert.True(published is null || published.Day is null, published?.From);
    }

    [Fact]
    public void Comment_ComesAfterThePublication()
    {
        var published = Build("The ferry sank in March 2032 off Brenna.\n\nSo sad. May 6, 2032 at 5:10 pm | Reply Terrible. May 7, 2032 at 6:10 pm | Reply");
        Assert.Equal("2032-03-01/2032-05-06", EdtfFormatter.Format(published!.Date));
    }

    private static string Published(string text) => Build(text) is { } published ? EdtfFormatter.Format(published.Date) : "";

    private static Chronology.Resolution.PublicationDate? Build(string text) =>
        new TimelineBuilder(new TimelineOptions()).Build([new SourceDocument("a", "a.txt", null, "en", "", text)]).Documents[0].Published;
}
