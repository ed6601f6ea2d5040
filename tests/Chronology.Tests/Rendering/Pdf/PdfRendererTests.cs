using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>Prints with a real browser.</summary>
[Collection("browser")]
public class PdfRendererTests
{
    [Fact]
    public void Pdf_IsTaggedA4WithTitleLanguageAndOutline()
    {
        var pdf = Encoding.Latin1.GetString(Print(SampleReports.Rich));
        Assert.StartsWith("%PDF-1.", pdf, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
        Assert.Contains("/Title (The harbour at Lindholm, a chronology)", pdf, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", pdf, StringComparison.Ordinal);
        Assert.Matches(@"/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]", pdf);
        foreach (var heading in (string[])["2025", "July 1944", "October 2025", "November 2025", "Sources", "Documents"])
        {
            Assert.Contains($"<</Title ({heading})", pdf, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pdf_IsTheSameEveryTimeAndTellsNoTime()
    {
        var first = Print(SampleReports.Rich);
        Assert.Equal(first, Print(SampleReports.Rich));
        Assert.Equal(-1, first.AsSpan().IndexOf("/CreationDate"u8));
        Assert.Equal(-1, first.AsSpan().IndexOf("/ModDate"u8));
    }

    [Fact]
    public void Pages_OfTheContentsAreKnownAndAscend()
    {
        var pages = PdfPages.Of(Print(SampleReports.Rich));
        Assert.Equal(2, pages["in-March-44-BCE"]);
        string[] inOrder = ["in-March-44-BCE", "in-July-1944", "in-October-2025", "in-December-2025", "source-30", "document-5"];
        Assert.Equal(inOrder.Select(a => pages[a]).Order(), inOrder.Select(a => pages[a]));
        Assert.True(pages["document-5"] > pages["in-October-2025"]);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("one")]
    [InlineData("hostile")]
    public void Pdf_OfOddModels_IsPrinted(string name)
    {
        var model = name switch { "empty" => SampleReports.Empty, "one" => SampleReports.One, _ => SampleReports.Hostile };
        var pdf = Print(model);
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        Assert.True(pdf.AsSpan().TrimEnd("\n"u8).EndsWith("%%EOF"u8));
        Assert.Equal(-1, pdf.AsSpan().IndexOf("/JavaScript"u8));
    }

    private static byte[] Print(ReportModel model)
    {
        using var output = new MemoryStream();
        new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine(InstalledBrowser.Options())).Render(model, output);
        return output.ToArray();
    }
}
