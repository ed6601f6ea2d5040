using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

public class EventDoubtTests
{
    [Theory]
    [InlineData("", "", false, "")]
    [InlineData("early", "", false, "")]
    [InlineData("approximate", "", true, "about this date")]
    [InlineData("mid uncertain", "", true, "uncertain")]
    [InlineData("one-of", "one-of,publication-inferred", true, "one of several days, publication date inferred")]
    [InlineData("", "year-implied,teaser,background,planned", false, "")]
    [InlineData("", "possible-further-source", false, "")]
    [InlineData("", "sources-differ", true, "sources differ")]
    [InlineData("", "could-be-another", true, "may be the same as another event")]
    [InlineData("", "some-new-flag", true, "some new flag")]
    public void IsDoubtful_IsWhatTheWordsSay(string qualifier, string flags, bool expected, string words)
    {
        var e = SampleReports.One.Events[0];
        e = e with { Date = e.Date with { Qualifier = qualifier }, Decision = e.Decision with { Flags = [.. flags.Split(',', StringSplitOptions.RemoveEmptyEntries)] } };
        Assert.Equal((expected, words), (EventDoubt.IsDoubtful(e), DoubtWords.Of(e)));
    }
}
