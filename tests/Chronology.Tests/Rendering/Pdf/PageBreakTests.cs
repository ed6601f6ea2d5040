using System.Text.RegularExpressions;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>Where the pages of a long print end and begin.</summary>
[Collection("browser")]
public partial class PageBreakTests(LongPrint print) : IClassFixture<LongPrint>
{
    [Fact]
    public void Page_EndsWithNoHeading()
    {
        Assert.InRange(print.Pages.Count, 60, 200);
        var headings = new HashSet<string>(["DATE EVENT", "Contents", "Sources", "Documents", "DOCUMENT PUBLISHED"]);
        Assert.All(print.Pages, page =>
        {
            var last = Blanks().Replace(page[^2], " ");
            Assert.DoesNotContain(last, headings);
            Assert.DoesNotMatch("^(January|February|March|April|May|June|July|August|September|October|November|December|No month told|[12][0-9]{3})( [12][0-9]{3}| no month told)?$", last);
        });
    }

    [Fact]
    public void Event_ThatFitsIsNotSplit()
    {
        for (var i = 0; i < LongPrint.Events; i++)
        {
            var headline = $"writes entry {i}";
            var page = print.Pages.First(p => p.Any(line => Regex.IsMatch(line, $"{headline}\\b")));
            Assert.Contains($"wrote entry {i} in the log", string.Join(' ', page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Head_TellsThePeriodOfItsPage()
    {
        var first = print.Pages.Select((page, i) => (Page: page, Index: i)).First(p => p.Page.Any(line => line.Contains("writes entry 200", StringComparison.Ordinal)));
        Assert.StartsWith("400 events ", first.Page[0], StringComparison.Ordinal);
        Assert.Contains("1898", first.Page[0], StringComparison.Ordinal);
        Assert.EndsWith("Documents", print.Pages[^1][0], StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_NameThePagesOnWhichTheHeadingsStand()
    {
        var pages = PdfPages.Of([.. print.Pdf]).Targets;
        Assert.Contains(print.Pages.Take(3).SelectMany(p => p), line => Regex.IsMatch(line, $"^Documents .* ?{pages["documents"]}$"));
        Assert.Contains("Documents", print.Pages[pages["documents"] - 1]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
