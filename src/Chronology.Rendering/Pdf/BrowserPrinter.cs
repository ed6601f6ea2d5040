using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chronology.Rendering.Pdf;

/// <summary>A page of the browser that shows our document, and nothing but it, and prints it.</summary>
internal sealed class BrowserPrinter : IPdfPrinter
{
    // A name that by RFC 2606 belongs to nobody; the request for it is answered here and never leaves.
    private const string Address = "http://report.invalid/";
    private const int ChunkSize = 1 << 20;

    private readonly BrowserProcess _process;
    private readonly BrowserOptions _options;
    private readonly DevToolsConnection _connection;
    private readonly string _session;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _loads = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[] _document = [];

    public BrowserPrinter(BrowserProcess process, BrowserOptions options)
    {
        (_process, _connection, _options) = (process, process.Connection, options);
        _session = Run(OpenAsync, options.StartLimit);
    }

    public PrintedDocument Print(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Run(token => PrintAsync(html, token), _options.PrintLimit);
    }

    public void Dispose() => _process.Dispose();

    private async Task<string> OpenAsync(CancellationToken token)
    {
        _connection.Received = OnEvent;
        var target = await _connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, token).ConfigureAwait(false);
        var attached = await _connection.SendAsync("Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }, null, token).ConfigureAwait(false);
        var session = attached.GetProperty("sessionId").GetString()!;
        await _connection.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true }, session, token).ConfigureAwait(false);
        await _connection.SendAsync("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) }, session, token).ConfigureAwait(false);
        await _connection.SendAsync("Page.enable", null, session, token).ConfigureAwait(false);
        await _connection.SendAsync("Page.setLifecycleEventsEnabled", new() { ["enabled"] = true }, session, token).ConfigureAwait(false);
        return session;
    }

    private async Task<PrintedDocument> PrintAsync(string html, CancellationToken token)
    {
        _document = Encoding.UTF8.GetBytes(html);
        var shown = await Send("Page.navigate", new() { ["url"] = Address }, token).ConfigureAwait(false);
        if (shown.TryGetProperty("errorText", out var error))
        {
            throw new PdfException($"The browser did not take the document: {error.GetString()}.");
        }

        // The empty page that a new tab shows has a load of its own, which may be told late: only the document's counts.
        var loaded = LoadOf(shown.GetProperty("loaderId").GetString()!).Task;
        await (await Task.WhenAny(loaded, _crashed.Task).WaitAsync(token).ConfigureAwait(false)).ConfigureAwait(false);
        var settled = await Send("Runtime.evaluate", new() { ["expression"] = PageScript.Text, ["awaitPromise"] = true, ["returnByValue"] = true }, token).ConfigureAwait(false);
        var printed = await Send("Page.printToPDF", PrintParameters(), token).ConfigureAwait(false);
        var bytes = await ReadAsync(printed.GetProperty("stream").GetString()!, token).ConfigureAwait(false);
        PdfNodeNames.Renumber(bytes);
        return new PrintedDocument(PdfStamp.Remove(bytes), PageScript.UnprintableIn(settled));
    }

    // Told before or after it is asked for.
    private TaskCompletionSource LoadOf(string loader) => _loads.GetOrAdd(loader, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private static JsonObject PrintParameters() => new()
    {
        ["printBackground"] = true,
        ["preferCSSPageSize"] = true,
        ["displayHeaderFooter"] = false,
        ["generateTaggedPDF"] = true,
        ["generateDocumentOutline"] = true,
        ["transferMode"] = "ReturnAsStream",
    };

    private async Task<byte[]> ReadAsync(string stream, CancellationToken token)
    {
        using var bytes = new MemoryStream();
        while (true)
        {
            var part = await Send("IO.read", new() { ["handle"] = stream, ["size"] = ChunkSize }, token).ConfigureAwait(false);
            var data = part.GetProperty("data");
            bytes.Write(part.TryGetProperty("base64Encoded", out var encoded) && encoded.GetBoolean() ? data.GetBytesFromBase64() : Encoding.Latin1.GetBytes(data.GetString()!));
            if (part.GetProperty("eof").GetBoolean())
            {
                await Send("IO.close", new() { ["handle"] = stream }, token).ConfigureAwait(false);
                return bytes.ToArray();
            }
        }
    }

    private Task<JsonElement> Send(string method, JsonObject parameters, CancellationToken token) => _connection.SendAsync(method, parameters, _session, token);

    private void OnEvent(string method, JsonElement parameters, string? session)
    {
        switch (method)
        {
            case "Fetch.requestPaused":
                _ = Answer(parameters);
                break;
            case "Page.lifecycleEvent" when parameters.GetProperty("name").GetString() == "load":
                LoadOf(parameters.GetProperty("loaderId").GetString()!).TrySetResult();
                break;
            case "Inspector.targetCrashed":
                _crashed.TrySetException(new PdfException("The browser's page crashed while it was printing."));
                break;
        }
    }

    private async Task Answer(JsonElement request)
    {
        var id = request.GetProperty("requestId").GetString();
        var ours = request.GetProperty("request").GetProperty("url").GetString() == Address && request.GetProperty("resourceType").GetString() == "Document";
        var task = ours
            ? Send("Fetch.fulfillRequest", new() { ["requestId"] = id, ["responseCode"] = 200, ["responseHeaders"] = Headers(), ["body"] = Convert.ToBase64String(_document) }, _options.Cancellation)
            : Send("Fetch.failRequest", new() { ["requestId"] = id, ["errorReason"] = "BlockedByClient" }, _options.Cancellation);
        await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static JsonArray Headers() =>
    [
        new JsonObject { ["name"] = "Content-Type", ["value"] = "text/html; charset=utf-8" },
        new JsonObject { ["name"] = "Content-Security-Policy", ["value"] = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'" },
    ];

    private T Run<T>(Func<CancellationToken, Task<T>> work, TimeSpan limit)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(_options.Cancellation);
        source.CancelAfter(limit);
        try
        {
            return Task.Run(() => work(source.Token)).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException e) when (!_options.Cancellation.IsCancellationRequested)
        {
            throw new PdfException($"The browser did not answer within {limit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds.", e);
        }
        catch (IOException e)
        {
            throw _process.Gone(e);
        }
    }
}
