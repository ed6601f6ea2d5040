namespace Chronology.Rendering.Pdf;

/// <summary>Prints with an installed Chromium, Chrome or Edge.</summary>
public sealed class BrowserPdfEngine(BrowserOptions options) : IPdfEngine
{
    public BrowserPdfEngine()
        : this(new BrowserOptions())
    {
    }

    public IPdfPrinter Start()
    {
        var browser = BrowserLocator.Find(options.Browser)
            ?? throw (string.IsNullOrWhiteSpace(options.Browser) ? new BrowserNotFoundException() : new BrowserNotFoundException(options.Browser));
        var process = BrowserProcess.Start(browser, options);
        try
        {
            return new BrowserPrinter(process, options);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }
}
