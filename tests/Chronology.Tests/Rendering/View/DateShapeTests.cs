using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class DateShapeTests
{
    [Theory]
    [InlineData("6 October 2025", "point", "")]
    [InlineData("6 October 2025, 17:30", "point", "")]
    [InlineData("28 July 2025 (uncertain)", "about", "")]
    [InlineData("July 1944", "within", "")]
    [InlineData("about 1066", "within", "")]
    [InlineData("the 1870s", "within", "")]
    [InlineData("the week of 29 September 2025", "within", "")]
    [InlineData("from 1 to 31 July 1944", "lasts", "")]
    [InlineData("since 5 October 2025", "since", "")]
    [InlineData("until 6 October 2025", "until", "")]
    [InlineData("a Saturday in November 2025", "choice", "2025-11-01 2025-11-08 2025-11-15 2025-11-22 2025-11-29")]
    [InlineData("9 October 2025 (uncertain)", "choice", "2025-10-09 2025-10-10")]
    public void Of_KeepsDoubtApartFromExtent(string display, string kind, string days)
    {
        var shape = DateShape.Of(SampleReports.Rich.Events.First(e => e.Date.Display == display));
        Assert.Equal((kind, days), (shape.Kind, string.Join(' ', shape.Days)));
    }

    [Theory]
    [InlineData("2025-10-06/2025-10-12", "between 6 and 12 October 2025", "within")]
    [InlineData("2025-10-06/2025-10-12", "6–12 October 2025", "lasts")]
    [InlineData("[2025-10-12?,2025-10-06?]", "6 or 12 October 2025", "choice")]
    public void Of_TellsADayBetweenTwoFromAllOfThem(string edtf, string display, string kind)
    {
        var e = SampleReports.One.Events[0];
        e = e with { Date = e.Date with { Edtf = edtf, Display = display, Start = "2025-10-06", End = "2025-10-12" } };
        Assert.Equal(kind, DateShape.Of(e).Kind);
    }

    [Fact]
    public void Day_ThatRestsOnAnInference_IsNoPoint()
    {
        var e = SampleReports.One.Events[0];
        Assert.Equal("about", DateShape.Of(e with { Decision = e.Decision with { Flags = ["publication-inferred"] } }).Kind);
    }
}
