using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chronology.Rendering;
using Chronology.Rendering.Html;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Html.Browser;

/// <summary>A report's page in a real browser, used as a reader uses it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    // A name that by RFC 2606 belongs to nobody; the request for it is answered here and never leaves.
    private const string Address = "http://report.invalid/";

    // Only against waiting for ever: a crowded machine may take long.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // An address of a browser's own making, which no page asks for.
    private const string Icon = Address + "favicon.ico";

    private readonly PageBrowser _browser;
    private readonly DevToolsConnection _connection;
    private readonly string _target;
    private readonly string _session;
    private readonly byte[] _page;
    // Taken once: the browser's answers come on a thread that belongs to no test.
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _complaints = new();

    private OpenPage(PageBrowser browser, DevToolsConnection connection, string target, string session, byte[] page) =>
        (_browser, _connection, _target, _session, _page) = (browser, connection, target, session, page);

    /// <summary>What the page did that it must not: errors, breaches of its policy, requests to anywhere.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <param name="hash">With its <c>#</c>.</param>
    public static async Task<OpenPage> Show(PageBrowser browser, ReportModel model, Screen screen, string hash = "", TemplateSource? templates = null)
    {
        using var output = new MemoryStream();
        new HtmlRenderer(templates ?? TemplateSource.BuiltIn).Render(model, output);
        var cancellation = TestContext.Current.CancellationToken;
        var connection = await browser.Connection(cancellation);
        var created = await connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, cancellation);
        var target = created.GetProperty("targetId").GetString()!;
        var attached = await connection.SendAsync("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, null, cancellation);
        var page = new OpenPage(browser, connection, target, attached.GetProperty("sessionId").GetString()!, output.ToArray());
        browser.Listen(page._session, page.OnEvent);
        await page.Prepare(screen);
        await page.Send("Page.navigate", new() { ["url"] = Address + hash });
        await page._loaded.Task.WaitAsync(Limit, cancellation);
        if (screen.HasScripts)
        {
            await page.Settle();
        }

        return page;
    }

    /// <summary>The value of an expression, awaited if it is a promise.</summary>
    public async Task<JsonElement> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var problem), problem.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    public async Task<string> Text(string expression) => (await Evaluate($"String({expression})")).GetString()!;

    public async Task<string[]> Texts(string expression) => [.. (await Evaluate($"(async () => [...{expression}])()")).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The ids of the events that are listed.</summary>
    public Task<string[]> Shown() => Texts("[...document.querySelectorAll('#events .event:not([hidden])')].filter(e => !e.closest('.group').hidden).map(e => e.id)");

    /// <summary>Two frames: what was asked for in the first is on the screen in the second.</summary>
    public Task Settle() => Evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))");

    /// <summary>Whether a condition holds in one of the next frames: a busy machine may lay out in more than two.</summary>
    public async Task<bool> Becomes(string condition) =>
        (await Evaluate($"(async () => {{ for (let i = 0; i < 300 && !({condition}); i++) {{ await new Promise(requestAnimationFrame); }} return Boolean({condition}); }})()")).GetBoolean();

    public async Task Press(string key, int modifiers = 0)
    {
        var code = key switch { "Enter" => 13, "Escape" => 27, "ArrowLeft" => 37, "ArrowRight" => 39, "Home" => 36, "End" => 35, "Tab" => 9, _ => 0 };
        foreach (var type in new[] { key is "Enter" ? "keyDown" : "rawKeyDown", "keyUp" })
        {
            JsonObject press = new() { ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code, ["modifiers"] = modifiers };
            if (type == "keyDown")
            {
                press["text"] = "\r";
            }

            await Send("Input.dispatchKeyEvent", press);
        }

        await Settle();
    }

    public async Task Type(string selector, string text)
    {
        await Evaluate($"document.querySelector({Quoted(selector)}).focus()");
        await Send("Input.insertText", new() { ["text"] = text });
        await Settle();
    }

    public async Task Choose(string selector, string value) =>
        await Evaluate($"{{ const field = document.querySelector({Quoted(selector)}); field.value = {Quoted(value)}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); 1 }}");

    public async Task Click(string selector)
    {
        var (x, y) = await MiddleOf(selector);
        await Mouse("mousePressed", x, y);
        await Mouse("mouseReleased", x, y);
        await Settle();
    }

    public async Task Drag(string selector, double by)
    {
        var (x, y) = await MiddleOf(selector);
        await Mouse("mousePressed", x, y);
        await Mouse("mouseMoved", x + (by / 2), y);
        await Mouse("mouseMoved", x + by, y);
        await Mouse("mouseReleased", x + by, y);
        await Settle();
    }

    public async Task Wheel(string selector, double deltaY, bool withControl)
    {
        var (x, y) = await MiddleOf(selector);
        await Send("Input.dispatchMouseEvent", new() { ["type"] = "mouseWheel", ["x"] = x, ["y"] = y, ["deltaX"] = 0, ["deltaY"] = deltaY, ["modifiers"] = withControl ? 2 : 0 });
        await Settle();
    }

    public async Task<byte[]> Print() => (await Send("Page.printToPDF", new() { ["printBackground"] = true })).GetProperty("data").GetBytesFromBase64();

    public Task Media(string media) => Send("Emulation.setEmulatedMedia", new() { ["media"] = media });

    public async ValueTask DisposeAsync()
    {
        _browser.Forget(_session);
        await _connection.SendAsync("Target.closeTarget", new() { ["targetId"] = _target }, null, CancellationToken.None);
    }

    private async Task Prepare(Screen screen)
    {
        await Send("Page.enable", []);
        await Send("Runtime.enable", []);
        await Send("Log.enable", []);
        await Send("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) });
        await Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = screen.Width, ["height"] = screen.Height, ["deviceScaleFactor"] = 1, ["mobile"] = screen.IsPhone });
        await Send("Emulation.setScriptExecutionDisabled", new() { ["value"] = !screen.HasScripts });
        var scheme = new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = screen.IsDark ? "dark" : "light" };
        await Send("Emulation.setEmulatedMedia", new() { ["media"] = "", ["features"] = new JsonArray(scheme) });
        await Send("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true });
    }

    private async Task<(double X, double Y)> MiddleOf(string selector)
    {
        var box = await Evaluate($"(() => {{ const b = document.querySelector({Quoted(selector)}).getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }})()");
        return (box[0].GetDouble(), box[1].GetDouble());
    }

    private Task<JsonElement> Mouse(string type, double x, double y) =>
        Send("Input.dispatchMouseEvent", new() { ["type"] = type, ["x"] = x, ["y"] = y, ["button"] = "left", ["buttons"] = type == "mouseReleased" ? 0 : 1, ["clickCount"] = 1 });

    private Task<JsonElement> Send(string method, JsonObject parameters) =>
        _connection.SendAsync(method, parameters, _session, _cancellation).WaitAsync(Limit, _cancellation);

    private void OnEvent(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Fetch.requestPaused":
                _ = Answer(parameters);
                break;
            case "Runtime.exceptionThrown":
                _complaints.Enqueue(parameters.GetProperty("exceptionDetails").ToString());
                break;
            case "Log.entryAdded" when parameters.GetProperty("entry").GetProperty("level").GetString() is "error" or "warning":
                _complaints.Enqueue(parameters.GetProperty("entry").GetProperty("text").GetString()!);
                break;
        }
    }

    private Task<JsonElement> Answer(JsonElement request)
    {
        var id = request.GetProperty("requestId").GetString();
        var url = request.GetProperty("request").GetProperty("url").GetString()!;
        if (url == Address)
        {
            var headers = new JsonArray(new JsonObject { ["name"] = "Content-Type", ["value"] = "text/html; charset=utf-8" });
            return Send("Fetch.fulfillRequest", new() { ["requestId"] = id, ["responseCode"] = 200, ["responseHeaders"] = headers, ["body"] = Convert.ToBase64String(_page) });
        }

        if (url == Icon)
        {
            return Send("Fetch.fulfillRequest", new() { ["requestId"] = id, ["responseCode"] = 204 });
        }

        _complaints.Enqueue("request: " + url);
        return Send("Fetch.failRequest", new() { ["requestId"] = id, ["errorReason"] = "BlockedByClient" });
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
