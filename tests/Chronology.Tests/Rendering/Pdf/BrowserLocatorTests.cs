using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class BrowserLocatorTests
{
    [Fact]
    public void Named_File_IsTakenAsItIs()
    {
        var file = Path.GetTempFileName();
        Assert.Equal(file, BrowserLocator.Find(file));
        File.Delete(file);
        Assert.Null(BrowserLocator.Find(file));
    }

    [Fact]
    public void Named_WithoutFolder_IsLookedForOnThePath()
    {
        Assert.SkipUnless(File.Exists("/bin/sh") || File.Exists("/usr/bin/sh"), "This system has no sh.");
        Assert.EndsWith("/sh", BrowserLocator.Find("sh"), StringComparison.Ordinal);
        Assert.Null(BrowserLocator.Find("no-such-browser-anywhere"));
    }

    [Fact]
    public void NotFound_TellsInOneSentenceHowToGetOne() => Assert.Equal(
        "PDF needs Chromium, Chrome or Edge and none was found: run again with --install-browser, or name one with --browser FILE or CHRONOLOGY_BROWSER.",
        new BrowserNotFoundException().Message);
}
