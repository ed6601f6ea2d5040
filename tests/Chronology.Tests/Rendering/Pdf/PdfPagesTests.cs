using System.Globalization;
using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PdfPagesTests
{
    [Fact]
    public void Targets_AreNumberedThroughTheTreeOfPages() => Assert.Equal(
        [("a", 1), ("b", 3), ("c d", 2)],
        Pages("<</Type /Catalog /Pages 2 0 R /Dests 7 0 R>>", "<</Type /Pages /Kids [3 0 R 4 0 R]>>", "<</Type /Page>>", "<</Type /Pages /Kids [5 0 R 6 0 R]>>",
            "<</Type /Page>>", "<</Type /Page>>", "<</a [3 0 R /XYZ 0 0 0] /b [6 0 R /XYZ 1 2 0] /c#20d [5 0 R /XYZ 1 2 0]>>"));

    [Theory]
    [InlineData("")]
    [InlineData("not a pdf")]
    [InlineData("startxref\n99999\n%%EOF")]
    public void FileOfAnotherMake_HasNoKnownPages(string pdf) => Assert.Empty(PdfPages.Of(Encoding.Latin1.GetBytes(pdf)));

    private static IEnumerable<(string, int)> Pages(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:d10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return PdfPages.Of(Encoding.Latin1.GetBytes(pdf.ToString())).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value));
    }
}
