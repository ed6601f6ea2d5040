using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chronology.Rendering.Pdf;

/// <summary>Speaks the DevTools protocol over a WebSocket: commands are answered by id, everything else is an event.</summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private Task _reading = Task.CompletedTask;
    private int _last;

    private DevToolsConnection()
    {
    }

    /// <summary>Called on the reading thread: method, parameters, session.</summary>
    public Action<string, JsonElement, string?>? Received { get; set; }

    public static async Task<DevToolsConnection> OpenAsync(Uri endpoint, CancellationToken cancellation)
    {
        var connection = new DevToolsConnection();
        connection._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        connection._socket.Options.Proxy = null;
        await connection._socket.ConnectAsync(endpoint, cancellation).ConfigureAwait(false);
        connection._reading = connection.ReadAsync();
        return connection;
    }

    /// <summary>Sends a command and waits for its result.</summary>
    /// <exception cref="PdfException">The browser refused the command.</exception>
    /// <exception cref="WebSocketException">The browser is gone.</exception>
    public async Task<JsonElement> SendAsync(string method, JsonObject? parameters, string? session, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }

        if (_reading.IsCompleted)
        {
            FailAll();
        }

        var result = await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        return result.TryGetProperty("error", out var error)
            ? throw new PdfException($"The browser refused {method}: {error.GetProperty("message").GetString()}.")
            : result.GetProperty("result");
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        _socket.Abort();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _sending.Dispose();
        _closing.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _closing.Token).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Take(JsonDocument.Parse(message.ToArray()).RootElement);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // The browser is gone, or we are leaving.
        }
        finally
        {
            FailAll();
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (_waiting.TryRemove(id.GetInt32(), out var answer))
            {
                answer.TrySetResult(message);
            }

            return;
        }

        var session = message.TryGetProperty("sessionId", out var s) ? s.GetString() : null;
        Received?.Invoke(message.GetProperty("method").GetString()!, message.GetProperty("params"), session);
    }

    private void FailAll()
    {
        foreach (var id in _waiting.Keys)
        {
            if (_waiting.TryRemove(id, out var answer))
            {
                answer.TrySetException(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));
            }
        }
    }
}
