using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PdfPagesTests
{
    [Fact]
    public void Targets_AreNumberedThroughTheTreeOfPages()
    {
        var pages = PdfPages.Of(FakePdf.Of(
            "<</Type /Catalog /Pages 2 0 R /Dests 7 0 R>>", "<</Type /Pages /Kids [3 0 R 4 0 R]>>", "<</Type /Page>>", "<</Type /Pages /Kids [5 0 R 6 0 R]>>",
            "<</Type /Page>>", "<</Type /Page>>", "<</a [3 0 R /XYZ 0 0 0] /b [6 0 R /XYZ 1 2 0] /c#20d [5 0 R /XYZ 1 2 0]>>"));
        Assert.Equal(3, pages.Count);
        Assert.Equal([("a", 1), ("b", 3), ("c d", 2)], pages.Targets.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a pdf")]
    [InlineData("startxref\n99999\n%%EOF")]
    public void FileOfAnotherMake_HasNoKnownPages(string pdf)
    {
        var pages = PdfPages.Of(Encoding.Latin1.GetBytes(pdf));
        Assert.Equal(0, pages.Count);
        Assert.Empty(pages.Targets);
    }
}
