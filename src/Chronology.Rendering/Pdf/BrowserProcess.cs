using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Chronology.Rendering.Pdf;

/// <summary>A browser without a window, with a profile of its own that is gone when the browser is.</summary>
internal sealed class BrowserProcess : IDisposable
{
    // No network of its own, no first-run pages, no stored secrets, nothing that differs from run to run.
    private static readonly string[] Always =
    [
        "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check", "--no-startup-window", "--no-service-autorun", "--no-pings", "--disable-background-networking", "--disable-component-update",
        "--disable-component-extensions-with-background-pages", "--disable-extensions", "--disable-default-apps", "--disable-sync", "--disable-breakpad",
        "--disable-crash-reporter", "--disable-domain-reliability", "--disable-client-side-phishing-detection", "--disable-hang-monitor", "--disable-prompt-on-repost",
        "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider",
        "--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--mute-audio", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--lang=en-US", "--font-render-hinting=none",
        "--user-agent=Chronology",
    ];

    private readonly Process _process;
    private readonly string _profile;
    private string _lastLine = "";

    private BrowserProcess(BrowserLaunch launch, string profile)
    {
        (_process, _profile) = (launch.Process, profile);
        _process.ErrorDataReceived += (_, e) => _lastLine = string.IsNullOrWhiteSpace(e.Data) ? _lastLine : e.Data.Trim().TrimEnd('.');
        _process.BeginErrorReadLine();
        Connection = new DevToolsConnection(launch.Commands, launch.Answers);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public DevToolsConnection Connection { get; }

    /// <exception cref="PdfException">It does not start.</exception>
    public static BrowserProcess Start(string browser, BrowserOptions options)
    {
        var profile = Directory.CreateDirectory(Path.Combine(options.ProfileFolder, "chronology-browser-" + Path.GetRandomFileName())).FullName;
        BrowserProcess? started = null;
        try
        {
            started = new BrowserProcess(BrowserLaunch.Start(browser, Arguments(profile), profile), profile);
            started.AwaitFirstAnswer(options);
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
    public PdfException Gone(Exception? inner = null) => new($"The browser stopped while it was printing{LastWords}.", inner);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        End();
        Connection.Dispose();
        _process.Dispose();
    }

    private string LastWords => _lastLine.Length == 0 ? "" : ": " + _lastLine;

    private static IEnumerable<string> Arguments(string profile)
    {
        // Chromium refuses to start its sandbox as root, as in most containers.
        string[] root = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        return [.. Always, .. root, "--user-data-dir=" + profile, "about:blank"];
    }

    private void AwaitFirstAnswer(BrowserOptions options)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        limit.CancelAfter(options.StartLimit);
        try
        {
            Task.Run(() => Connection.SendAsync("Browser.getVersion", null, null, limit.Token)).GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            // Its last words come through another pipe.
            _process.WaitForExit(5000);
            throw new PdfException($"The browser did not start{LastWords}.", e);
        }
        catch (OperationCanceledException e) when (!options.Cancellation.IsCancellationRequested)
        {
            throw new PdfException($"The browser did not start within {options.StartLimit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds.", e);
        }
    }

    private void OnExit(object? sender, EventArgs e) => End();

    private void End()
    {
        Connection.Close();
        try
        {
            Connection.WaitForEnd(TimeSpan.FromSeconds(5));
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(5000);
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
