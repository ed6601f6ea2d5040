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
        foreach (var heading in (string[])["2025", "July 1944", "October", "November", "Sources", "Documents"])
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
        var pages = PdfPages.Of(Print(SampleReports.Rich)).Targets;
        Assert.Equal(2, pages["in-March-44-BCE"]);
        string[] inOrder = ["in-March-44-BCE", "in-July-1944", "in-October-2025", "in-December-2025", "source-29", "source-33", "document-5"];
        Assert.Equal(inOrder.Select(a => pages[a]).Order(), inOrder.Select(a => pages[a]));
        Assert.True(pages["document-5"] > pages["in-October-2025"]);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("one")]
    [InlineData("hostile")]
    [InlineData("long title")]
    public void Pdf_OfOddModels_IsPrintedWhole(string name)
    {
        var model = name switch
        {
            "empty" => SampleReports.Empty,
            "one" => SampleReports.One,
            "hostile" => SampleReports.Hostile,
            _ => HostileText.WithTitle(new string('W', 1 << 20)),
        };
        var pdf = Print(model);
        Assert.Equal(-1, pdf.AsSpan().IndexOf("/JavaScript"u8));
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Check(pdf), StringComparison.Ordinal);
        var pages = PdfTools.Pages(pdf);
        Assert.InRange(pages.Length, 1, 40);
        Assert.All(pages.Index(), page => Assert.Contains($"Page {page.Index + 1} of {pages.Length}", page.Item, StringComparison.Ordinal));
    }

    [Fact]
    public void Foot_OfEveryPageHoldsItsNumberAndTheConfidentialLine()
    {
        var pdf = Print(SampleReports.Rich, new PrintOptions { Paper = "letter", Confidential = "For counsel’s eyes {only}", Bates = BatesNumbers.TryParse("HARBOUR-00998") });
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Check(pdf), StringComparison.Ordinal);
        Assert.Equal(["HARBOUR-00/998", "HARBOUR-0/1000"], PdfTools.Labels(pdf));
        var pages = PdfTools.Pages(pdf);
        Assert.InRange(pages.Length, 5, 30);
        foreach (var (index, page) in pages.Index())
        {
            Assert.Contains("For counsel’s eyes {only}", page, StringComparison.Ordinal);
            Assert.Contains($"HARBOUR-{index + 998:00000}", page, StringComparison.Ordinal);
            Assert.Contains($"Page {index + 1} of {pages.Length}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Paper_CanBeLetter() => Assert.Contains("612 x 792 pts (letter)", PdfTools.Info(Print(SampleReports.One, new PrintOptions { Paper = "letter" })), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "", "Γράμματα, письма")]
    [InlineData("", "", "Πέτρος Οικονόμου")]
    [InlineData("", "", "Пётр Щукин")]
    [InlineData("ar", "fonts-noto-core", "ليلى حداد")]
    [InlineData("he", "fonts-noto-core", "יעל כהן")]
    [InlineData("hi", "fonts-noto-core", "क्षिप्रा शर्मा")]
    [InlineData("ja", "fonts-noto-cjk", "山田花子")]
    [InlineData("zh", "fonts-noto-cjk", "张伟")]
    [InlineData("ko", "fonts-noto-cjk", "김민준")]
    public void Name_InAnyScriptCanBeSearched(string language, string package, string name)
    {
        if (language.Length > 0)
        {
            PdfTools.DemandFont(language, package);
        }

        var warnings = new List<string>();
        var treaty = SampleEvents.Treaty with { Headline = $"{name} signs", Text = $"It was {name} who signed.", Sources = [] };
        var pages = PdfTools.Pages(Print(SampleReports.One with { Events = [treaty] }, new PrintOptions { Warn = warnings.Add }));
        Assert.Equal(2, string.Concat(pages).Split(name).Length - 1);
        Assert.Empty(warnings);
    }

    private static byte[] Print(ReportModel model, PrintOptions? options = null)
    {
        using var output = new MemoryStream();
        new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine(InstalledBrowser.Options()), options ?? new PrintOptions()).Render(model, output);
        return output.ToArray();
    }
}
