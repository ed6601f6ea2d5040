using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chronology.Rendering.Pdf;

/// <summary>Speaks the DevTools protocol through two pipes: commands are answered by id, everything else is an event; a zero byte ends each message.</summary>
internal sealed class DevToolsConnection : IDisposable
{
    private const byte End = 0;

    private readonly Stream _commands;
    private readonly Stream _answers;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly Task _reading;
    private int _last;

    /// <param name="commands">Closed at the end, which ends the browser.</param>
    public DevToolsConnection(Stream commands, Stream answers)
    {
        (_commands, _answers) = (commands, answers);
        _reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Called on the reading thread: method, parameters, session.</summary>
    public Action<string, JsonElement, string?>? Received { get; set; }

    /// <summary>Sends a command and waits for its result.</summary>
    /// <exception cref="PdfException">The browser refused the command.</exception>
    /// <exception cref="IOException">The browser is gone.</exception>
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

        await WriteAsync([.. JsonSerializer.SerializeToUtf8Bytes(message), End], cancellation).ConfigureAwait(false);
        if (_reading.IsCompleted)
        {
            FailAll();
        }

        var result = await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        return result.TryGetProperty("error", out var error)
            ? throw new PdfException($"The browser refused {method}: {error.GetProperty("message").GetString()}.")
            : result.GetProperty("result");
    }

    /// <summary>Says no more, upon which the browser ends.</summary>
    public void Close()
    {
        try
        {
            _commands.Dispose();
        }
        catch (IOException)
        {
            // It was gone before us.
        }
    }

    /// <returns>False when the browser is still there after so long.</returns>
    public bool WaitForEnd(TimeSpan limit) => Task.WhenAny(_reading).Wait(limit);

    /// <summary>To be called when the browser has ended: until then its pipe is read.</summary>
    public void Dispose()
    {
        Close();
        WaitForEnd(TimeSpan.FromSeconds(5));
        _answers.Dispose();
        _sending.Dispose();
    }

    // A message is never cut off in its middle, whatever is cancelled: the next would be read as its end.
    private async Task WriteAsync(byte[] message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _commands.WriteAsync(message, CancellationToken.None).ConfigureAwait(false);
            await _commands.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (ObjectDisposedException e)
        {
            throw new IOException(e.Message, e);
        }
        finally
        {
            _sending.Release();
        }
    }

    private void Read()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            int count;
            while ((count = _answers.Read(buffer)) > 0)
            {
                var part = buffer.AsSpan(0, count);
                for (var end = part.IndexOf(End); end >= 0; end = part.IndexOf(End))
                {
                    message.Write(part[..end]);
                    Take(JsonDocument.Parse(message.ToArray()).RootElement);
                    message.SetLength(0);
                    part = part[(end + 1)..];
                }

                message.Write(part);
            }
        }
        catch (IOException)
        {
            // The browser is gone.
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
                answer.TrySetException(new IOException("The browser's pipe is closed."));
            }
        }
    }
}
