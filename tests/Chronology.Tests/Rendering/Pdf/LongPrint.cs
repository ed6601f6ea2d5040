using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>One long print that several tests look at: many headings, since months and years take turns in it.</summary>
public sealed class LongPrint
{
    private readonly Lazy<byte[]> _pdf = new(static () =>
    {
        using var output = new MemoryStream();
        new PdfRenderer(TemplateSource.BuiltIn, new BrowserPdfEngine(InstalledBrowser.Options())).Render(SampleReports.Many(Events), output);
        return output.ToArray();
    });

    private readonly Lazy<string[][]> _pages;

    public LongPrint() => _pages = new(() =>
        [.. PdfTools.Pages(_pdf.Value).Select(static page => page.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0).ToArray())]);

    internal static int Events => 400;

    public IReadOnlyList<byte> Pdf => _pdf.Value;

    /// <summary>The lines of each page that hold anything: the running head first, the foot last.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Pages => _pages.Value;
}
