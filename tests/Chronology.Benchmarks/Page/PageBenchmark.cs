using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chronology.Benchmarks.Pdf;
using Chronology.Rendering.Html;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Benchmarks.Page;

/// <summary>How soon a long page can be used: read, filtered, zoomed.</summary>
/// <remarks>In an installed browser, from a file, with its cache empty; medians of the rounds, in which the lengths take turns.</remarks>
internal static class PageBenchmark
{
    private const int Rounds = 5;

    // What a reader waits for: the first letters, the scripts' end, a letter typed into the filter, a step of zoom; each up to the frame that shows it.
    private const string Measure = """
        (async () => {
          const shown = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
          await shown();
          const [load] = performance.getEntriesByType('navigation');
          const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime;
          const timed = async act => { const start = performance.now(); act(); return await shown() - start; };
          const field = document.querySelector('#filter-text');
          const filter = await timed(() => { field.value = 'harbour'; field.dispatchEvent(new Event('input', { bubbles: true })); });
          const clear = await timed(() => { field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true })); });
          const zoom = await timed(() => document.querySelector('[data-do=in]').click());
          return [paint, load.domContentLoadedEventEnd, filter, clear, zoom, document.querySelectorAll('*').length];
        })()
        """;

    private static readonly int[] Lengths = [1000, 10_000];
    private static readonly string[] Columns = ["events", "MB", "first paint", "usable", "filter", "clear", "zoom", "elements"];

    public static async Task<int> Run(string? keep)
    {
        if (BrowserLocator.Find() is not { } installed)
        {
            Console.WriteLine("There is no browser to measure in.");
            return 2;
        }

        var folder = Directory.CreateDirectory(keep ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        var files = Lengths.ToDictionary(length => length, length => Write(folder, length));
        var found = Lengths.ToDictionary(length => length, _ => new List<double[]>());
        using (var process = BrowserProcess.Start(installed, new BrowserOptions()))
        {
            var connection = process.Connection;

            // A browser ends with its last page: this one stays.
            await connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, CancellationToken.None);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var length in Lengths)
                {
                    found[length].Add(await Open(connection, files[length]));
                }
            }
        }

        Console.WriteLine(string.Concat(Columns.Select(column => column.PadLeft(12))) + "   (milliseconds)");
        foreach (var length in Lengths)
        {
            double[] row = [length, files[length].Length / 1e6, .. Enumerable.Range(0, found[length][0].Length).Select(i => found[length].Select(f => f[i]).Order().ElementAt(Rounds / 2))];
            Console.WriteLine(string.Concat(row.Select((value, i) => value.ToString(i == 1 ? "F1" : "F0", CultureInfo.InvariantCulture).PadLeft(12))));
        }

        if (keep is null)
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static FileInfo Write(DirectoryInfo folder, int length)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, length.ToString(CultureInfo.InvariantCulture) + ".html"));
        using var output = file.Create();
        new HtmlRenderer(TemplateSource.BuiltIn).Render(GeneratedReport.Of(length), output);
        return file;
    }

    private static async Task<double[]> Open(DevToolsConnection connection, FileInfo file)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var target = (await Send("Target.createTarget", new() { ["url"] = "about:blank" }, null)).GetProperty("targetId").GetString();
        var session = (await Send("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, null)).GetProperty("sessionId").GetString();
        connection.Received = (method, _, from) =>
        {
            if (method == "Page.loadEventFired" && from == session)
            {
                loaded.TrySetResult();
            }
        };
        await Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1280, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false }, session);
        await Send("Page.enable", [], session);
        await Send("Page.navigate", new() { ["url"] = new Uri(file.FullName).AbsoluteUri }, session);
        await loaded.Task;
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = Measure, ["awaitPromise"] = true, ["returnByValue"] = true }, session);
        await Send("Target.closeTarget", new() { ["targetId"] = target }, null);
        return [.. answer.GetProperty("result").GetProperty("value").EnumerateArray().Select(value => value.GetDouble())];

        Task<JsonElement> Send(string method, JsonObject parameters, string? to) => connection.SendAsync(method, parameters, to, CancellationToken.None);
    }
}
