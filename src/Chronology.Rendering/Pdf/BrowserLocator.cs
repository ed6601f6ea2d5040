namespace Chronology.Rendering.Pdf;

/// <summary>Finds an installed Chromium, Chrome or Edge.</summary>
public static class BrowserLocator
{
    private static readonly string[] LinuxNames =
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chrome", "msedge"];

    private static readonly string[] MacPaths =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPaths =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>The browser's file: the one the user named, else the first found in the usual places and on the PATH; null when there is none.</summary>
    /// <param name="named">From <c>--browser</c> or <c>CHRONOLOGY_BROWSER</c>; a name without a folder is looked for on the PATH.</param>
    public static string? Find(string? named = null)
    {
        if (string.IsNullOrWhiteSpace(named))
        {
            return Usual().FirstOrDefault(File.Exists);
        }

        return Path.GetFileName(named) == named && !File.Exists(named)
            ? OnPath([named, named + ".exe"]).FirstOrDefault(File.Exists)
            : File.Exists(named) ? Path.GetFullPath(named) : null;
    }

    private static IEnumerable<string> Usual()
    {
        if (OperatingSystem.IsWindows())
        {
            var roots = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData };
            return roots.Select(Environment.GetFolderPath).Where(r => r.Length > 0).SelectMany(r => WindowsPaths.Select(p => Path.Combine(r, p)))
                .Concat(OnPath(["chromium.exe", "chrome.exe", "msedge.exe"]));
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS()
            ? MacPaths.Concat(MacPaths.Select(p => home + p)).Concat(OnPath(LinuxNames))
            : OnPath(LinuxNames).Concat(["/snap/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"]);
    }

    private static IEnumerable<string> OnPath(string[] names) =>
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder.Trim('"'), name);
}
