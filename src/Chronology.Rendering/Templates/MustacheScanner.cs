namespace Chronology.Rendering.Templates;

/// <summary>Finds the mustaches of a Handlebars template with their places, which the engine's own errors do not tell.</summary>
internal static class MustacheScanner
{
    /// <exception cref="TemplateException">A mustache is not closed, or asks for unescaped output.</exception>
    public static List<Mustache> Scan(string file, string text)
    {
        var found = new List<Mustache>();
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] == '\\')
            {
                at += 2;
                continue;
            }

            var (line, column) = TextPlace.Of(text, at);
            if (text.AsSpan(at).StartsWith("{{{") || text.AsSpan(at).StartsWith("{{&"))
            {
                throw new TemplateException(file, line, column, "unescaped output is not allowed; write {{name}}.");
            }

            var close = text.AsSpan(at).StartsWith("{{!--") || text.AsSpan(at).StartsWith("{{~!--") ? "--" : "";
            var end = close.Length > 0 ? FirstOf(text, at + 5, "--}}", "--~}}") : text.IndexOf("}}", at, StringComparison.Ordinal);
            if (end < 0 || (close.Length == 0 && text.AsSpan((at + 2)..end).Contains("{{", StringComparison.Ordinal)))
            {
                throw new TemplateException(file, line, column, $"'{{{{' is not closed, expected '{close}}}}}'.");
            }

            found.Add(new Mustache(text[(at + 2)..end].Trim().Trim('~').Trim(), line, column));
            at = text.IndexOf("}}", end, StringComparison.Ordinal) + 2;
        }

        return found;
    }

    private static int FirstOf(string text, int from, string one, string other)
    {
        var (a, b) = (text.IndexOf(one, from, StringComparison.Ordinal), text.IndexOf(other, from, StringComparison.Ordinal));
        return a < 0 ? b : b < 0 ? a : Math.Min(a, b);
    }
}
