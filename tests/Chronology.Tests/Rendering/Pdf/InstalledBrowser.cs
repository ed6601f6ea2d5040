using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>Skips a test, saying why, where there is no browser to print with; where one must be there (CHRONOLOGY_REQUIRE_BROWSER=1), its absence is a failure.</summary>
internal static class InstalledBrowser
{
    public static BrowserOptions Options()
    {
        var browser = BrowserLocator.Find(Environment.GetEnvironmentVariable("CHRONOLOGY_BROWSER"));
        if (browser is null && Environment.GetEnvironmentVariable("CHRONOLOGY_REQUIRE_BROWSER") == "1")
        {
            Assert.Fail("CHRONOLOGY_REQUIRE_BROWSER=1, but no Chromium, Chrome or Edge was found.");
        }

        if (browser is null)
        {
            Assert.Skip("Printing is not tested: no Chromium, Chrome or Edge was found (apt-get install chromium).");
        }

        return new BrowserOptions { Browser = browser };
    }
}
