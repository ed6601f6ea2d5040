using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PdfStampTests
{
    [Fact]
    public void Dates_AreBlankedInPlace()
    {
        const string Before = "%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:20261122065736+00'00')\n/ModDate (D:20261122065736+09'00')>>\nendobj\n2 0 obj\n<</CreationDate (kept)>>\nendobj\n";
        var after = Encoding.Latin1.GetString(PdfStamp.Remove(Encoding.Latin1.GetBytes(Before)));
        Assert.Equal(Before.Length, after.Length);
        Assert.Equal("<</Title (x)", after.Split('\n')[2]);
        Assert.Equal("", after.Split('\n')[3].Trim());
        Assert.Equal(">>", after.Split('\n')[4].Trim());
        Assert.EndsWith("<</CreationDate (kept)>>\nendobj\n", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Title (x)>>\nendobj\n")]
    [InlineData("1 0 obj <</CreationDate (D:2026")]
    public void FileWithoutDates_StaysAsItIs(string pdf) => Assert.Equal(pdf, Encoding.Latin1.GetString(PdfStamp.Remove(Encoding.Latin1.GetBytes(pdf))));
}
