using System.Reflection;

namespace Chronology.Text.Grammar;

/// <summary>A word file of sections: <c>[name]</c>, then words parted by white space; <c>#</c> starts a comment, <c>_</c> stands for a space.</summary>
public sealed class LexiconFile
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private LexiconFile()
    {
    }

    public IEnumerable<string> SectionNames => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a section, in the order of the file.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such section.</exception>
    public IReadOnlyList<string> this[string section] => _sections[section];

    public static LexiconFile Parse(string text)
    {
        var file = new LexiconFile();
        List<string>? section = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty || content[0] == '#')
            {
                continue;
            }

            if (content[0] == '[' && content[^1] == ']')
            {
                section = file.SectionOf(content[1..^1].ToString());
                continue;
            }

            foreach (var range in content.Split(' '))
            {
                if (!content[range].IsEmpty)
                {
                    (section ??= file.SectionOf("")).Add(content[range].ToString().Replace('_', ' '));
                }
            }
        }

        return file;
    }

    /// <summary>Reads a file of the assembly's <c>Rules</c> folder, for instance <c>en/grammar.lexicon</c>.</summary>
    public static LexiconFile Load(string name) => Parse(ReadText(name));

    internal static string ReadText(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Rules/" + name)
            ?? throw new InvalidOperationException($"The assembly holds no rule file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private List<string> SectionOf(string name)
    {
        if (!_sections.TryGetValue(name, out var section))
        {
            _sections[name] = section = [];
        }

        return section;
    }
}
