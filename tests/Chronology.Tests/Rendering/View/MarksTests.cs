using Chronology.Rendering;
using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class MarksTests
{
    [Theory]
    [InlineData("2025-10-06", "day", "", "", "6 October 2025", "")]
    [InlineData("2025-08", "month", "", "", "August 2025", "month only")]
    [InlineData("2025-07", "month", "early", "year-implied", "early July 2025", "month only, year implied")]
    [InlineData("2025-07", "month", "early", "", "July 2025", "month only, early")]
    [InlineData("2025-09-29/2025-10-05", "week", "", "", "the week of 29 September 2025", "week only")]
    [InlineData("2025-06/2025-08", "month", "", "", "June to August 2025", "")]
    [InlineData("1066~", "year", "approximate", "", "about 1066", "year only")]
    [InlineData("1066~", "year", "approximate", "", "1066", "year only, approximate")]
    [InlineData("[2025-11-01,2025-11-08]", "day", "one-of", "publication-inferred", "a Saturday in November 2025", "one of 2 Saturdays, inferred")]
    [InlineData("2025-10-09", "day", "", "sources-differ", "9 October 2025", "")]
    [InlineData("2025-10-09", "day", "", "could-be-another", "9 October 2025", "could be another")]
    public void Words_SayWhatTheDateItselfDoesNot(string edtf, string precision, string qualifier, string flag, string display, string expected) =>
        Assert.Equal(expected, string.Join(", ", Marks.WordsOf(Event(edtf, precision, qualifier, flag, display))));

    [Theory]
    [InlineData("", "", "firm")]
    [InlineData("", "year-implied", "firm")]
    [InlineData("", "possible-further-source", "firm")]
    [InlineData("early", "", "firm")]
    [InlineData("approximate", "", "uncertain")]
    [InlineData("one-of", "publication-inferred", "uncertain")]
    [InlineData("", "could-be-another", "uncertain")]
    [InlineData("uncertain", "sources-differ", "conflict")]
    public void Certainty_IsOneOfThree(string qualifier, string flag, string expected)
    {
        var e = Event("2025-10-09", "day", qualifier, flag, "9 October 2025");
        Assert.Equal(expected, Marks.IsConflict(e) ? "conflict" : Marks.IsUncertain(e) ? "uncertain" : "firm");
        Assert.Equal(expected == "uncertain", Marks.ChipsOf(e).Exists(m => m.Key == "uncertain"));
    }

    private static ReportEvent Event(string edtf, string precision, string qualifier, string flag, string display) => SampleReports.One.Events[0] with
    {
        Date = new ReportDate(edtf, "2025-10-09", "2025-10-09", precision, qualifier, "", display, ""),
        Decision = new ReportDecision("", "", "", [], [], 1, flag.Length == 0 ? [] : [flag]),
    };
}
