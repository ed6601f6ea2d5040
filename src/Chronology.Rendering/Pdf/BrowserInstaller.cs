using System.ComponentModel;
using System.Diagnostics;

namespace Chronology.Rendering.Pdf;

/// <summary>Installs a browser through the system's own package manager; nothing is downloaded in any other way.</summary>
public static class BrowserInstaller
{
    private static readonly (string Manager, string Sentence)[] ByHand =
    [
        ("dnf", "sudo dnf install chromium"),
        ("zypper", "sudo zypper install chromium"),
        ("pacman", "sudo pacman -S chromium"),
        ("apk", "sudo apk add chromium"),
        ("brew", "brew install --cask google-chrome"),
        ("winget", "winget install --id Google.Chrome"),
    ];

    /// <summary>Does nothing when a browser is there; else installs Debian's or Ubuntu's Chromium, as root or through sudo.</summary>
    /// <param name="report">Told each command before it runs.</param>
    /// <returns>The browser's file.</returns>
    /// <exception cref="BrowserInstallException">It cannot be done here; the message tells what to run by hand.</exception>
    public static string Install(Action<string> report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (BrowserLocator.Find() is { } present)
        {
            return present;
        }

        foreach (var command in Plan(BrowserLocator.Find, Environment.IsPrivilegedProcess))
        {
            report(string.Join(' ', command));
            Run(command, cancellation);
        }

        return BrowserLocator.Find() ?? throw new BrowserInstallException("The package manager reported success, but no browser was found afterwards.");
    }

    /// <summary>The commands to run, in order.</summary>
    /// <param name="find">Finds a program on the PATH.</param>
    internal static IReadOnlyList<string[]> Plan(Func<string, string?> find, bool isRoot)
    {
        if (find("apt-get") is null)
        {
            var manual = ByHand.FirstOrDefault(m => find(m.Manager) is not null).Sentence;
            throw new BrowserInstallException(manual is null
                ? "No package manager that is known here was found: install Chromium, Chrome or Edge by hand, or name one with --browser FILE."
                : $"A browser is not installed by itself on this system: run '{manual}', then try again.");
        }

        if (!isRoot && find("sudo") is null)
        {
            throw new BrowserInstallException("Installing a browser needs root: run 'apt-get install chromium' as root, then try again.");
        }

        string[] apt = isRoot ? ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"] : ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
        return [[.. apt, "-q", "update"], [.. apt, "-q", "install", "--yes", "--no-install-recommends", "chromium"]];
    }

    private static void Run(string[] command, CancellationToken cancellation)
    {
        var info = new ProcessStartInfo(command[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in command[1..])
        {
            info.ArgumentList.Add(argument);
        }

        var last = "";
        try
        {
            using var process = Process.Start(info) ?? throw new InvalidOperationException("no process was started");
            using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
            process.StandardInput.Close();
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, e) => last = string.IsNullOrWhiteSpace(e.Data) ? last : e.Data.Trim().TrimEnd('.');
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            if (process.ExitCode != 0)
            {
                throw new BrowserInstallException($"'{string.Join(' ', command)}' failed{(last.Length == 0 ? "" : ": " + last)}.");
            }
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            throw new BrowserInstallException($"'{string.Join(' ', command)}' cannot be run: {e.Message}.", e);
        }
    }
}
