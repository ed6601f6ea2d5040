using System.Globalization;
using System.Text;

namespace Chronology.Rendering.Pdf;

/// <summary>Has a reader's page box say the numbers that stand on the pages, so that one can go to SMITH000123.</summary>
/// <remarks>ISO 32000-1, 12.4.2; appended as an incremental update (7.5.6), so that nothing of the printed file moves.</remarks>
internal static class PdfPageLabels
{
    /// <returns>The same file when its make is not known.</returns>
    public static byte[] Add(byte[] pdf, BatesNumbers numbers)
    {
        var pages = PdfPages.Of(pdf).Count;
        if (pages == 0 || PdfFile.Read(pdf) is not { } file)
        {
            return pdf;
        }

        var catalog = file.Object(file.Root).TrimEnd();
        if (!catalog.EndsWith(">>", StringComparison.Ordinal))
        {
            return pdf;
        }

        var added = string.Create(CultureInfo.InvariantCulture, $"{catalog[..^2]}\n/PageLabels <</Nums [{Ranges(numbers, pages)}]>>>>\nendobj\n");
        var table = string.Create(CultureInfo.InvariantCulture, $"xref\n{file.Root} 1\n{pdf.Length:d10} 00000 n \ntrailer\n<<{file.Trailer}\n/Prev {file.Table}>>\nstartxref\n{pdf.Length + added.Length}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added + table)];
    }

    // A label has no fixed width: the zeros belong to the prefix, and where there is one fewer of them another range begins.
    private static string Ranges(BatesNumbers numbers, int pages)
    {
        var ranges = new StringBuilder();
        for (var page = 1; page <= pages;)
        {
            var number = numbers.First + page - 1;
            var figures = number.ToString(CultureInfo.InvariantCulture).Length;
            var start = number > 0 ? string.Create(CultureInfo.InvariantCulture, $" /S /D /St {number}") : "";
            var prefix = number > 0 ? numbers.Of(page)[..^figures] : numbers.Of(page);
            ranges.Append(CultureInfo.InvariantCulture, $" {page - 1} <</P {Text(prefix)}{start}>>");
            page = number > 0 ? (int)Math.Min((long)Math.Pow(10, figures) - numbers.First + 1, pages + 1L) : page + 1;
        }

        return ranges.ToString().TrimStart();
    }

    private static string Text(string text) => "<" + Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]) + ">";
}
