using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PdfPageLabelsTests
{
    [Theory]
    [InlineData("SMITH000001", 12, "0 <</P <FEFF0053004D00490054004800300030003000300030> /S /D /St 1>> 9 <</P <FEFF0053004D0049005400480030003000300030> /S /D /St 10>>")]
    [InlineData("99", 3, "0 <</P <FEFF> /S /D /St 99>> 1 <</P <FEFF> /S /D /St 100>>")]
    [InlineData("Ä-00", 2, "0 <</P <FEFF00C4002D00300030>>> 1 <</P <FEFF00C4002D0030> /S /D /St 1>>")]
    public void Zeros_BelongToThePrefixOfARange(string first, int pages, string expected)
    {
        var labelled = Encoding.Latin1.GetString(PdfPageLabels.Add(FakePdf.WithPages(pages), BatesNumbers.TryParse(first)!));
        Assert.Contains($"/PageLabels <</Nums [{expected}]>>", labelled, StringComparison.Ordinal);
    }

    [Fact]
    public void PrintedFile_StaysAsItIsAndIsAddedTo()
    {
        var printed = FakePdf.WithPages(3);
        var labelled = PdfPageLabels.Add(printed, BatesNumbers.TryParse("A1")!);
        Assert.Equal(printed, labelled[..printed.Length]);
        Assert.Contains("/Prev ", Encoding.Latin1.GetString(labelled[printed.Length..]), StringComparison.Ordinal);
    }

    [Fact]
    public void FileOfAnotherMake_StaysAsItIs() => Assert.Equal("%PDF-9"u8.ToArray(), PdfPageLabels.Add("%PDF-9"u8.ToArray(), BatesNumbers.TryParse("A1")!));
}
