namespace Chronology.Rendering.Templates;

/// <summary>Checks a Handlebars template before the engine sees it, so that every mistake has its line and column.</summary>
internal sealed class HandlebarsCheck(string file, TemplateSource source)
{
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];
    private static readonly string[] Helpers = ["style", "script", "data", "policy", "lookup"];

    /// <exception cref="TemplateException">The template is broken.</exception>
    public List<Mustache> Run(string text)
    {
        var mustaches = MustacheScanner.Scan(file, text);
        var open = new Stack<Mustache>();
        foreach (var m in mustaches.Where(m => !m.IsComment))
        {
            switch (m.Content.Length == 0 ? ' ' : m.Content[0])
            {
                case ' ':
                    throw Error(m, "there is nothing between the braces, expected a name.");
                case '#':
                    Open(m, open);
                    break;
                case '/':
                    Close(m, open);
                    break;
                case '>':
                    Part(m);
                    break;
                default:
                    Value(m, open);
                    break;
            }
        }

        return open.Count == 0 ? mustaches : throw Error(open.Peek(), $"'{{{{{open.Peek().Content}}}}}' is not closed, expected '{{{{/{open.Peek().Words[0]}}}}}'.");
    }

    private void Open(Mustache m, Stack<Mustache> open)
    {
        var words = m.Words;
        if (words.Length == 0 || !Blocks.Contains(words[0]))
        {
            throw Error(m, $"unknown block '{(words.Length == 0 ? "" : words[0])}', expected one of {string.Join(", ", Blocks)}.");
        }

        if (words.Length < 2)
        {
            throw Error(m, $"'#{words[0]}' says of nothing, expected a name.");
        }

        open.Push(m);
    }

    private void Close(Mustache m, Stack<Mustache> open)
    {
        var name = m.Words.FirstOrDefault() ?? "";
        if (!open.TryPop(out var opened))
        {
            throw Error(m, $"'{{{{/{name}}}}}' closes nothing.");
        }

        if (opened.Words[0] != name)
        {
            throw Error(m, $"unexpected '{{{{/{name}}}}}', expected '{{{{/{opened.Words[0]}}}}}' for line {opened.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
        }
    }

    private void Part(Mustache m)
    {
        var name = m.Words.FirstOrDefault() ?? "";
        if (!source.Contains(HandlebarsEngine.PartName(name)))
        {
            throw Error(m, $"unknown part '{name}', expected a file {HandlebarsEngine.PartName(name)}.");
        }
    }

    private void Value(Mustache m, Stack<Mustache> open)
    {
        var words = m.Words;
        if (words[0] is "else" or "^")
        {
            if (open.Count == 0)
            {
                throw Error(m, "'{{else}}' stands outside any block.");
            }

            return;
        }

        if (words.Length > 1 && !Helpers.Contains(words[0]))
        {
            throw Error(m, $"unknown helper '{words[0]}', expected one of {string.Join(", ", Helpers)}.");
        }

        if (words.Length > 1 && words[0] is "style" or "script" && !source.Contains(words[1].Trim('"', '\'')))
        {
            throw Error(m, $"there is no template file {words[1]}.");
        }
    }

    private TemplateException Error(Mustache m, string problem) => new(file, m.Line, m.Column, problem);
}
