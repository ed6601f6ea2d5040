using Chronology.Input;
using Chronology.Input.Metadata;
using NodaTime.Text;

namespace Chronology.Tests.Input;

public class PathDateTests
{
    [Theory]
    [InlineData("docs", "2011-02-03/x.txt", "2011-02-03")]
    [InlineData("docs/2011-02-03", "x.txt", "2011-02-03")]
    [InlineData("docs", "2011/02/03/x.txt", "2011-02-03")]
    [InlineData("docs", "2011/2/3/x.txt", "2011-02-03")]
    [InlineData("docs/2011/02", "03/x.txt", "2011-02-03")]
    [InlineData("docs/2011/02/03", "x.txt", "2011-02-03")]
    [InlineData("docs", "news-2011-02-03.txt", "2011-02-03")]
    [InlineData("docs", "2011-02-03-the-dam.md", "2011-02-03")]
    [InlineData("docs", "20110203.txt", "2011-02-03")]
    [InlineData("docs", "20110203_the-dam.txt", "2011-02-03")]
    [InlineData("docs", "post_20110203T1530Z.html", "2011-02-03")]
    [InlineData("docs", "20110203153000.html", "2011-02-03")]
    [InlineData("docs", "2011_02_03.txt", "2011-02-03")]
    [InlineData("docs", "2011.02.03.txt", "2011-02-03")]
    [InlineData("docs", "2010-01-01/2011-02-03.txt", "2011-02-03")]
    [InlineData("docs", "2010-01-01/2011-02-03/x.txt", "2011-02-03")]
    [InlineData("", "2012-02-29.txt", "2012-02-29")]
    public void Of_PlausibleDate_IsFound(string root, string relative, string day) => Assert.Equal(day, Of(root, relative));

    [Theory]
    [InlineData("docs", "x.txt")]
    [InlineData("docs", "000_9cfc7dbcdc316311.txt")]
    [InlineData("docs", "abc20110203def.txt")]
    [InlineData("docs", "1120110203.txt")]
    [InlineData("docs", "2011-13-03.txt")]
    [InlineData("docs", "2011-02-30.txt")]
    [InlineData("docs", "2011-02.txt")]
    [InlineData("docs", "99999999.txt")]
    [InlineData("docs", "0001-01-01.txt")]
    [InlineData("docs", "2011-01-01_2011-12-31.txt")]
    [InlineData("docs", "archive-2011-02-03/x.txt")]
    [InlineData("home/2011-02-03/case/docs", "x.txt")]
    [InlineData("2011/02/03/docs", "x.txt")]
    [InlineData("docs", "2011/02/x.txt")]
    [InlineData("docs", "2011-02_03.txt")]
    public void Of_NoDate_IsNull(string root, string relative) => Assert.Null(Of(root, relative));

    private static string? Of(string root, string relative) =>
        PathDate.Of(new FoundDocument("x", relative, "/" + relative, relative, root)) is { } stated ? LocalDatePattern.Iso.Format(stated.Day) : null;
}
