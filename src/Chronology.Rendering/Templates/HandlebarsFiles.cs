namespace Chronology.Rendering.Templates;

/// <summary>A Handlebars template and every part that it calls, read and checked.</summary>
internal sealed class HandlebarsFiles
{
    private readonly TemplateSource _source;
    private readonly Dictionary<string, Checked> _parts = new(StringComparer.Ordinal);

    /// <exception cref="TemplateException">A file is missing or broken, or a part calls itself.</exception>
    public HandlebarsFiles(TemplateSource source, string name)
    {
        _source = source;
        Main = Read(name);
        Follow(Main, []);
    }

    public Checked Main { get; }

    /// <summary>The parts by the names that templates call them by.</summary>
    public IReadOnlyDictionary<string, Checked> Parts => _parts;

    /// <summary>The first mustache that uses a name, in the template or else in its parts.</summary>
    public (string File, Mustache Mustache)? Find(params string[] names)
    {
        foreach (var file in _parts.Values.Prepend(Main))
        {
            foreach (var m in file.Mustaches.Where(m => !m.IsComment && m.Words.Intersect(names).Any()))
            {
                return (file.File, m);
            }
        }

        return null;
    }

    private void Follow(Checked file, List<string> open)
    {
        foreach (var call in file.Mustaches.Where(m => m.Content.StartsWith('>')))
        {
            var part = call.Words[0];
            if (open.Contains(part))
            {
                throw new TemplateException(file.File, call.Line, call.Column, $"the part '{part}' calls itself.");
            }

            if (!_parts.TryGetValue(part, out var read))
            {
                _parts.Add(part, read = Read(HandlebarsEngine.PartName(part)));
            }

            open.Add(part);
            Follow(read, open);
            open.RemoveAt(open.Count - 1);
        }
    }

    private Checked Read(string name)
    {
        var text = _source.ReadText(name);
        var file = _source.DisplayName(name);
        return new Checked(file, text, new HandlebarsCheck(file, _source).Run(text));
    }

    internal sealed record Checked(string File, string Text, List<Mustache> Mustaches);
}
