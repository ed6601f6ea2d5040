using System.Collections.Concurrent;

namespace Chronology.Text;

/// <summary>What the pages of one language say around their articles: <c>Rules/LANGUAGE/page.furniture</c>.</summary>
internal sealed class PageFurniturePhrases
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, PageFurniturePhrases> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, PageFurniturePattern[]>> patterns;
    private readonly Dictionary<string, HashSet<string>> words;

    private PageFurniturePhrases(string content)
    {
        var sections = Sections(content);
        words = sections.ToDictionary(section => section.Key, section => section.Value.SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        patterns = sections.ToDictionary(section => section.Key, section => Index(section.Value), StringComparer.Ordinal);
    }

    /// <summary>The phrases for a language tag; those of English where the language has no list of its own.</summary>
    public static PageFurniturePhrases For(string language)
    {
        var dash = language.IndexOfAny(['-', '_']);
        var primary = (dash < 0 ? language : language[..dash]).ToLowerInvariant();
        return Loaded.GetOrAdd(primary, name => Open(name) is { } content ? new PageFurniturePhrases(content) : name == Fallback ? throw new InvalidOperationException("The list of English page furniture is missing.") : For(Fallback));
    }

    /// <summary>Whether a word is one of a section's single words.</summary>
    public bool Has(string section, string word) => words.TryGetValue(section, out var set) && set.Contains(word);

    /// <summary>The index after the section's phrase that stands at <paramref name="start"/>, or -1.</summary>
    public int Match(string section, ReadOnlySpan<PageFurnitureWord> text, int start = 0, bool whole = false)
    {
        if (start >= text.Length || !patterns.TryGetValue(section, out var byFirstWord))
        {
            return -1;
        }
        var key = text[start].IsNumber ? "#" : text[start].Text;
        if (byFirstWord.TryGetValue(key, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                var end = candidate.Match(text, start, whole);
                if (end >= 0)
                {
                    return end;
                }
            }
        }
        return -1;
    }

    /// <summary>Whether a phrase of the section stands anywhere.</summary>
    public bool Contains(string section, ReadOnlySpan<PageFurnitureWord> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Match(section, text, i) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private static Dictionary<string, PageFurniturePattern[]> Index(IEnumerable<string> lines) =>
        lines.Select(PageFurniturePattern.Parse)
            .SelectMany(pattern => pattern.FirstWords.Distinct(), (pattern, word) => (pattern, word))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.pattern).ToArray(), StringComparer.Ordinal);

    private static Dictionary<string, List<string>> Sections(string content)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var raw in content.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith('['))
            {
                var name = line[1..line.IndexOf(']', StringComparison.Ordinal)];
                sections[name] = current = [];
            }
            else if (line.Length > 0 && current is not null)
            {
                current.Add(line);
            }
        }
        return sections;
    }

    private static string? Open(string language)
    {
        // A build on Windows names the resource with its own separator.
        var assembly = typeof(PageFurniturePhrases).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Rules/{language}/page.furniture") ?? assembly.GetManifestResourceStream($"Rules/{language}\\page.furniture");
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
