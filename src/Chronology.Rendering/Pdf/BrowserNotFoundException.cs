namespace Chronology.Rendering.Pdf;

/// <summary>No browser to print with; the message is one sentence that tells how to get one.</summary>
public sealed class BrowserNotFoundException : Exception
{
    public BrowserNotFoundException()
        : base("PDF needs Chromium, Chrome or Edge and none was found: run again with --install-browser, or name one with --browser FILE or CHRONOLOGY_BROWSER.")
    {
    }

    /// <param name="path">A browser that the user named and that is not there.</param>
    public BrowserNotFoundException(string path)
        : base($"PDF needs a browser, and '{path}' is none that can be run: name Chromium, Chrome or Edge with --browser FILE, or leave it out to have one looked for.")
    {
    }
}
