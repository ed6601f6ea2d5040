using System.Text.Json;

namespace Chronology.Input.Html;

/// <summary>Finds when an article was published in a page's JSON-LD.</summary>
internal static class JsonLdDates
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] Keys = ["datePublished", "dateCreated", "uploadDate"];

    /// <summary>The publication date of the first article, or of the page where no article has one; nothing for what is not JSON.</summary>
    public static IEnumerable<string> Of(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(Bare(script), Options);
            var nodes = Nodes(json.RootElement, 0).ToList();
            var value = nodes.Where(IsArticle).Concat(nodes.Where(IsPage)).Select(Published).FirstOrDefault(date => date is not null);
            return value is null ? [] : [value];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The nodes that speak of the page itself: list items, citations and comments speak of others.</summary>
    private static IEnumerable<JsonElement> Nodes(JsonElement element, int depth)
    {
        if (depth > 8)
        {
            yield break;
        }
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var node in element.EnumerateArray().SelectMany(item => Nodes(item, depth + 1)))
            {
                yield return node;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
            foreach (var key in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(key, out var inner))
                {
                    foreach (var node in Nodes(inner, depth + 1))
                    {
                        yield return node;
                    }
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node) =>
        Types(node).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "CreativeWork");

    private static bool IsPage(JsonElement node) => Types(node).Any(type => type.EndsWith("Page", StringComparison.Ordinal));

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return [];
        }
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Text).OfType<string>() : Text(type) is { } name ? [name] : [];
    }

    private static string? Published(JsonElement node)
    {
        foreach (var key in Keys)
        {
            if (node.TryGetProperty(key, out var value))
            {
                var single = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
                return single.ValueKind == JsonValueKind.Object && single.TryGetProperty("@value", out var inner) ? Text(inner) : Text(single);
            }
        }
        return null;
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate written as an escape is no text.
            return null;
        }
    }

    /// <summary>Without the comment or CDATA marks that old pages wrap scripts in.</summary>
    private static string Bare(string script)
    {
        var open = script.IndexOfAny(['{', '[']);
        var cdata = script.IndexOf("<![CDATA[", StringComparison.Ordinal);
        open = cdata >= 0 && cdata < open ? script.IndexOfAny(['{', '['], cdata + 9) : open;
        var close = script.LastIndexOfAny(['}', ']']);
        close = cdata >= 0 ? script.LastIndexOf('}') : close;
        return open >= 0 && close > open ? script[open..(close + 1)] : "";
    }
}
