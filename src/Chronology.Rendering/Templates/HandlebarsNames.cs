namespace Chronology.Rendering.Templates;

/// <summary>Checks that every name of a Handlebars template stands in the view where the template asks for it, in branches too that today's report does not reach.</summary>
internal sealed class HandlebarsNames(HandlebarsFiles files)
{
    private readonly HashSet<(string File, ViewShape Shape)> _done = [];

    /// <exception cref="TemplateException">A name is unknown; the message has its place.</exception>
    public void Check(ViewShape root) => Check(files.Main, [root]);

    private void Check(HandlebarsFiles.Checked file, List<ViewShape> scopes)
    {
        if (!_done.Add((file.File, scopes[^1])))
        {
            return;
        }

        scopes = [.. scopes];
        var opened = new Stack<bool>();
        foreach (var m in file.Mustaches.Where(m => !m.IsComment))
        {
            var words = m.Words;
            switch (m.Content[0])
            {
                case '#':
                    var inside = Resolve(file, m, words[1], scopes);
                    opened.Push(words[0] is "each" or "with");
                    if (opened.Peek())
                    {
                        scopes.Add(inside);
                    }

                    break;
                case '/':
                    if (opened.Pop())
                    {
                        scopes.RemoveAt(scopes.Count - 1);
                    }

                    break;
                case '>':
                    Check(files.Parts[words[0]], words.Length > 1 ? [.. scopes, Resolve(file, m, words[1], scopes)] : scopes);
                    break;
                default:
                    Value(file, m, words, scopes);
                    break;
            }
        }
    }

    private static void Value(HandlebarsFiles.Checked file, Mustache m, string[] words, List<ViewShape> scopes)
    {
        // "else", "else if x"; a helper's first word is its own name, and what it names are files, not values.
        var isElse = words[0] is "else" or "^";
        if (words.Length == 1 && !isElse && words[0] != "policy")
        {
            Resolve(file, m, words[0], scopes);
        }
        else if (isElse && words.Length > 2)
        {
            Resolve(file, m, words[2], scopes);
        }
    }

    private static ViewShape Resolve(HandlebarsFiles.Checked file, Mustache m, string path, List<ViewShape> scopes)
    {
        if (path[0] is '"' or '\'' || char.IsAsciiDigit(path[0]) || path is "true" or "false" || (path[0] == '@' && !path.StartsWith("@root", StringComparison.Ordinal)))
        {
            return ViewShape.Empty;
        }

        // How many scopes "../" climbs depends on the engine; that one of those above has the name is enough.
        var isAbove = path.StartsWith("../", StringComparison.Ordinal);
        var parts = path.Split(['/', '.'], StringSplitOptions.RemoveEmptyEntries);
        var shape = isAbove ? scopes.SkipLast(1).LastOrDefault(scope => parts.Length == 0 || scope.Inside(parts[0]) is not null) ?? ViewShape.Empty : scopes[^1];
        foreach (var part in parts)
        {
            shape = part switch
            {
                "this" => shape,
                "@root" => scopes[0],
                _ => shape.Inside(part) ?? throw new TemplateException(file.File, m.Line, m.Column, shape.Unknown(path, part)),
            };
        }

        return shape;
    }
}
