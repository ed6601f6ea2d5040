using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class BrowserInstallerTests
{
    [Fact]
    public void Plan_AsRootOnDebian_UpdatesAndInstalls() => Assert.Equal(
        ["env DEBIAN_FRONTEND=noninteractive apt-get -q update", "env DEBIAN_FRONTEND=noninteractive apt-get -q install --yes --no-install-recommends chromium"],
        Plan(["apt-get"], isRoot: true));

    [Fact]
    public void Plan_AsUserOnDebian_AsksSudoWithoutAPassword() => Assert.All(
        Plan(["apt-get", "sudo"], isRoot: false), c => Assert.StartsWith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -q ", c, StringComparison.Ordinal));

    [Theory]
    [InlineData("apt-get", "Installing a browser needs root: run 'apt-get install chromium' as root, then try again.")]
    [InlineData("dnf", "A browser is not installed by itself on this system: run 'sudo dnf install chromium', then try again.")]
    [InlineData("brew", "A browser is not installed by itself on this system: run 'brew install --cask google-chrome', then try again.")]
    [InlineData("winget", "A browser is not installed by itself on this system: run 'winget install --id Google.Chrome', then try again.")]
    [InlineData("nothing", "No package manager that is known here was found: install Chromium, Chrome or Edge by hand, or name one with --browser FILE.")]
    public void Plan_WhereItCannotBeDone_SaysWhatToRun(string manager, string expected) =>
        Assert.Equal(expected, Assert.Throws<BrowserInstallException>(() => Plan([manager], isRoot: false)).Message);

    private static IEnumerable<string> Plan(string[] programs, bool isRoot) =>
        BrowserInstaller.Plan(name => programs.Contains(name) ? "/usr/bin/" + name : null, isRoot).Select(c => string.Join(' ', c));
}
