using System.Collections.Concurrent;
using System.Text.Json;
using Chronology.Rendering.Pdf;
using Chronology.Tests.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Html.Browser;

/// <summary>One real browser in which all tests of the page open their pages.</summary>
public sealed class PageBrowser : IDisposable
{
    public const string Collection = "page browser";

    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> _pages = new(StringComparer.Ordinal);
    private BrowserProcess? _process;
    private DevToolsConnection? _connection;

    /// <summary>The started browser; where there is none to start, the test is skipped, saying why.</summary>
    internal async Task<DevToolsConnection> Connection(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_connection is null)
            {
                var options = InstalledBrowser.Options();
                _process = await Task.Run(() => BrowserProcess.Start(options.Browser!, options), cancellation);
                _connection = _process.Connection;

                // A browser ends with its last page: this one stays.
                await _connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, cancellation);
                _connection.Received = (method, parameters, session) =>
                {
                    if (session is not null && _pages.TryGetValue(session, out var page))
                    {
                        page(method, parameters);
                    }
                };
            }

            return _connection;
        }
        finally
        {
            _starting.Release();
        }
    }

    internal void Listen(string session, Action<string, JsonElement> page) => _pages[session] = page;

    internal void Forget(string session) => _pages.TryRemove(session, out _);

    public void Dispose()
    {
        _process?.Dispose();
        _starting.Dispose();
    }
}
