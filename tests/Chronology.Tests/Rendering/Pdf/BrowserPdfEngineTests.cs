using System.Net;
using System.Net.Sockets;
using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>The browser as a tool: it runs nothing, fetches nothing and leaves nothing behind.</summary>
[Collection("browser")]
public class BrowserPdfEngineTests
{
    [Fact]
    public void Scripts_DoNotRun()
    {
        var pdf = Print("<title>before</title><p>text</p><script>document.title = 'after'</script><img src=x onerror=\"document.title = 'after'\">");
        Assert.Contains("/Title (before)", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_IsFetched()
    {
        var options = InstalledBrowser.Options();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var at = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        using (var printer = new BrowserPdfEngine(options).Start())
        {
            PrintIfItStays(() => printer.Print($"<link rel=stylesheet href={at}a.css><img src={at}b.png><iframe src={at}c></iframe><style>@import '{at}d.css'; p {{ background: url({at}e.png) }}</style><meta http-equiv=refresh content='0;url={at}f'><p>x"));
        }

        Assert.False(listener.Pending());
    }

    /// <summary>A page that is on its way elsewhere may refuse to be printed; nothing is fetched for it either way.</summary>
    private static void PrintIfItStays(Action print)
    {
        try
        {
            print();
        }
        catch (PdfException)
        {
        }
    }

    [Fact]
    public void Printer_PrintsOneAfterTheOther()
    {
        using var printer = new BrowserPdfEngine(InstalledBrowser.Options()).Start();
        Assert.Contains("/Title (one)", Encoding.Latin1.GetString(printer.Print("<title>one</title>x").Bytes), StringComparison.Ordinal);
        Assert.Contains("/Title (two)", Encoding.Latin1.GetString(printer.Print("<title>two</title>x").Bytes), StringComparison.Ordinal);
    }

    /// <summary>The letter is one that is assigned to nothing, so that no font of any machine has it.</summary>
    [Fact]
    public void Letter_WithoutAFont_IsTold()
    {
        using var printer = new BrowserPdfEngine(InstalledBrowser.Options()).Start();
        Assert.Empty(printer.Print("<p>Plain Latin — “quoted”, é, \uFFFD\u200D\n").Unprintable);
        Assert.Equal([new Rune(0x2FE0), new Rune(0x1F8FF)], printer.Print("<p>A \u2FE0 and \uD83E\uDCFF and \u2FE0").Unprintable);
    }

    [Fact]
    public void Printer_LeavesNoProfileBehind()
    {
        using var folder = new ProfileFolder();
        using (var printer = new BrowserPdfEngine(InstalledBrowser.Options() with { ProfileFolder = folder.Path }).Start())
        {
            printer.Print("<p>x");
            Assert.Single(folder.Profiles);
        }

        Assert.Empty(folder.Profiles);
    }

    [Fact]
    public void Print_ThatTakesTooLong_IsAnErrorAndLeavesNothing()
    {
        using var folder = new ProfileFolder();
        var options = InstalledBrowser.Options() with { ProfileFolder = folder.Path, PrintLimit = TimeSpan.FromMilliseconds(1) };
        using (var printer = new BrowserPdfEngine(options).Start())
        {
            Assert.Throws<PdfException>(() => printer.Print("<p>x"));
        }

        Assert.Empty(folder.Profiles);
    }

    [Fact]
    public void Cancellation_StopsBeforePrinting()
    {
        using var source = new CancellationTokenSource();
        var options = InstalledBrowser.Options() with { Cancellation = source.Token };
        using var printer = new BrowserPdfEngine(options).Start();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => printer.Print("<p>x"));
    }

    [Fact]
    public void NamedBrowser_ThatIsMissing_IsToldByName()
    {
        var error = Assert.Throws<BrowserNotFoundException>(() => new BrowserPdfEngine(new BrowserOptions { Browser = "/no/such/browser" }).Start());
        Assert.Equal("PDF needs a browser, and '/no/such/browser' is none that can be run: name Chromium, Chrome or Edge with --browser FILE, or leave it out to have one looked for.", error.Message);
    }

    [Fact]
    public void NamedBrowser_ThatIsNone_IsAnErrorAndLeavesNothing()
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "This system has no /bin/false to stand for a browser that ends at once.");
        using var folder = new ProfileFolder();
        var error = Assert.Throws<PdfException>(() => new BrowserPdfEngine(new BrowserOptions { Browser = "/bin/false", ProfileFolder = folder.Path }).Start());
        Assert.Equal("The browser did not start.", error.Message);
        Assert.Empty(folder.Profiles);
    }

    private static string Print(string html)
    {
        using var printer = new BrowserPdfEngine(InstalledBrowser.Options()).Start();
        return Encoding.Latin1.GetString(printer.Print(html).Bytes);
    }

    private sealed class ProfileFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("chronology-test-").FullName;

        public string[] Profiles => Directory.GetDirectories(Path);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
