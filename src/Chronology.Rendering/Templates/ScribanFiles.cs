using Scriban;
using Scriban.Parsing;

namespace Chronology.Rendering.Templates;

/// <summary>The Scriban files of one output, each parsed once.</summary>
internal sealed class ScribanFiles(TemplateSource source)
{
    private readonly Dictionary<string, Template> _parsed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <exception cref="TemplateException">There is no such file, or it is broken.</exception>
    public Template Parsed(string name)
    {
        if (!_parsed.TryGetValue(name, out var template))
        {
            var (text, file) = (source.ReadText(name), source.DisplayName(name));
            _texts[file] = text;
            template = Template.Parse(text, file);
            if (template.HasErrors)
            {
                throw Error(template.Messages[0].Span, template.Messages[0].Message);
            }

            _parsed.Add(name, template);
        }

        return template;
    }

    public bool Contains(string name) => source.Contains(name);

    /// <summary>With the place of the braces in which the span stands; at the end of the file when it has none.</summary>
    public TemplateException Error(SourceSpan span, string problem, Exception? inner = null)
    {
        var file = span.FileName ?? "";
        var text = _texts.GetValueOrDefault(file, "");
        var offset = span.Start.Offset >= 0 && span.Start.Offset < text.Length ? span.Start.Offset : Math.Max(text.Length - 1, 0);
        var at = text.Length == 0 ? 0 : Math.Max(text.LastIndexOf("{{", offset, StringComparison.Ordinal), 0);
        var line = text.AsSpan(0, at).Count('\n') + 1;
        return new TemplateException(file, line, at - text.AsSpan(0, at).LastIndexOf('\n'), problem.TrimEnd('.') + ".", inner);
    }
}
