using System.Globalization;
using System.Text;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>Files that hold what is read from a print: pages and link targets, and nothing to see.</summary>
internal static class FakePdf
{
    /// <summary>So many pages, and targets by the page they stand on.</summary>
    public static byte[] WithPages(int count, params (string Target, int Page)[] targets)
    {
        var kids = string.Join(' ', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i + 4} 0 R")));
        var dests = string.Join(' ', targets.Select(t => string.Create(CultureInfo.InvariantCulture, $"/{t.Target} [{t.Page + 3} 0 R /XYZ 0 0 0]")));
        return Of(["<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>", $"<</Type /Pages /Kids [{kids}]>>", $"<<{dests}>>", .. Enumerable.Repeat("<</Type /Page>>", count)]);
    }

    /// <summary>These objects, numbered from 1; the first is the catalog.</summary>
    public static byte[] Of(params string[] objects)
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
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
