using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Chronology.Rendering.Pdf;

/// <summary>A browser without a window, with a profile of its own that is gone when the browser is.</summary>
internal sealed class BrowserProcess : IDisposable
{
    // No network of its own, no first-run pages, no stored secrets, nothing that differs from run to run.
    private static readonly string[] Arguments =
    [
        "--headless=new", "--remote-debugging-port=0", "--remote-debugging-address=127.0.0.1", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check", "--no-startup-window", "--no-service-autorun", "--no-pings", "--disable-background-networking", "--disable-component-update",
        "--disable-component-extensions-with-background-pages", "--disable-extensions", "--disable-default-apps", "--disable-sync", "--disable-breakpad",
        "--disable-crash-reporter", "--disable-domain-reliability", "--disable-client-side-phishing-detection", "--disable-hang-monitor", "--disable-prompt-on-repost",
        "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider",
        "--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--mute-audio", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--lang=en-US", "--font-render-hinting=none",
        "--user-agent=Chronology",
    ];

    private readonly Process _process;
    private readonly string _profile;
    private string _lastLine = "";

    private BrowserProcess(Process process, string profile)
    {
        (_process, _profile) = (process, profile);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Where its DevTools listen.</summary>
    public Uri Endpoint { get; private set; } = new("ws://127.0.0.1");

    public bool HasExited => _process.HasExited;

    /// <exception cref="PdfException">It does not start.</exception>
    public static BrowserProcess Start(string browser, BrowserOptions options)
    {
        var profile = Directory.CreateDirectory(Path.Combine(options.ProfileFolder, "chronology-browser-" + Path.GetRandomFileName())).FullName;
        BrowserProcess? started = null;
        try
        {
            started = new BrowserProcess(Launch(browser, profile), profile);
            started.Drain();
            started.AwaitEndpoint(options);
            return started;
        }
        catch (Exception e)
        {
            started?.Dispose();
            Delete(profile);
            if (e is Win32Exception or InvalidOperationException)
            {
                throw new PdfException($"The browser '{browser}' cannot be run: {e.Message}.", e);
            }

            throw;
        }
    }

    /// <summary>What to tell when the browser is gone.</summary>
    public PdfException Gone(Exception? inner = null) =>
        new($"The browser stopped while it was printing{(_lastLine.Length == 0 ? "" : ": " + _lastLine)}.", inner);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        End();
        _process.Dispose();
    }

    private static Process Launch(string browser, string profile)
    {
        var info = new ProcessStartInfo(browser) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, CreateNoWindow = true };
        foreach (var argument in Arguments)
        {
            info.ArgumentList.Add(argument);
        }

        info.ArgumentList.Add("--user-data-dir=" + profile);
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            // Chromium refuses to start its sandbox as root, as in most containers.
            info.ArgumentList.Add("--no-sandbox");
        }

        info.ArgumentList.Add("about:blank");
        return Process.Start(info) ?? throw new InvalidOperationException("no process was started");
    }

    private void Drain()
    {
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, e) => _lastLine = string.IsNullOrWhiteSpace(e.Data) ? _lastLine : e.Data.Trim().TrimEnd('.');
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
    }

    private void AwaitEndpoint(BrowserOptions options)
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        var clock = Stopwatch.StartNew();
        while (true)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (ReadLines(file) is [var port, var path, ..] && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                Endpoint = new Uri($"ws://127.0.0.1:{number.ToString(CultureInfo.InvariantCulture)}{path}");
                return;
            }

            if (_process.HasExited)
            {
                _process.WaitForExit();
                throw new PdfException($"The browser did not start{(_lastLine.Length == 0 ? "" : ": " + _lastLine)}.");
            }

            if (clock.Elapsed > options.StartLimit)
            {
                throw new PdfException($"The browser did not start within {options.StartLimit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds.");
            }

            Thread.Sleep(10);
        }
    }

    private static string[] ReadLines(string file)
    {
        try
        {
            var text = File.Exists(file) ? File.ReadAllText(file) : "";
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private void OnExit(object? sender, EventArgs e) => End();

    private void End()
    {
        try
        {
            if (!_process.WaitForExit(0))
            {
                _process.Kill(entireProcessTree: true);
                _process.WaitForExit(5000);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It ended by itself in between.
        }

        Delete(_profile);
    }

    // A child that is still dying may write into its profile once more.
    private static void Delete(string profile)
    {
        for (var attempt = 0; attempt < 20 && Directory.Exists(profile); attempt++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
        }
    }
}
