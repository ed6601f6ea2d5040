using System.Collections.Concurrent;

namespace Chronology.Text;

/// <summary>What the pages of one language say around their articles: <c>Rules/LANGUAGE/page.furniture</c>.</summary>
internal sealed class PageFurniturePhrases
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, PageFurniturePhrases> Loaded = new(StringComparer.Ordinal);

    /// <summary>What a section that the language does not have holds.</summary>
    private static readonly PageFurnitureSection Nothing = new([], [], [], 0);

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal) { [""] = 0, ["#"] = PageFurnitureSection.AnyNumber };
    private readonly Dictionary<string, PageFurnitureSection> sections = new(StringComparer.Ordinal);
    private readonly WordIndex index;

    private PageFurniturePhrases(string content)
    {
        string? name = null;
        var phrases = new List<PageFurniturePattern>();
        foreach (var raw in content.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith('['))
            {
                Add(name, phrases);
                name = line[1..line.IndexOf(']', StringComparison.Ordinal)];
            }
            else if (line.Length > 0 && name is not null)
            {
                phrases.Add(new PageFurniturePattern(line, IdOf));
            }
        }
        Add(name, phrases);
        index = new WordIndex([.. ids.Keys]);
        (List, Rest, Teaser, Lead, Genre, Line) = (Section("list"), Section("rest"), Section("teaser"), Section("lead"), Section("genre"), Section("line"));
        (Label, Closing, Credit, Whole, Within, Pictured) = (Section("label"), Section("closing"), Section("credit"), Section("whole"), Section("within"), Section("pictured"));
        (Byline, Published, By, NameWords, DateWords, Social) = (Section("byline"), Section("published"), Section("by"), Section("name-words"), Section("date-words"), Section("social"));
    }

    public PageFurnitureSection List { get; }

    public PageFurnitureSection Rest { get; }

    public PageFurnitureSection Teaser { get; }

    public PageFurnitureSection Lead { get; }

    public PageFurnitureSection Genre { get; }

    public PageFurnitureSection Line { get; }

    public PageFurnitureSection Label { get; }

    public PageFurnitureSection Closing { get; }

    public PageFurnitureSection Credit { get; }

    public PageFurnitureSection Whole { get; }

    public PageFurnitureSection Within { get; }

    public PageFurnitureSection Pictured { get; }

    public PageFurnitureSection Byline { get; }

    public PageFurnitureSection Published { get; }

    public PageFurnitureSection By { get; }

    public PageFurnitureSection NameWords { get; }

    public PageFurnitureSection DateWords { get; }

    public PageFurnitureSection Social { get; }

    /// <summary>The phrases for a language tag; those of English where the language has no list of its own.</summary>
    public static PageFurniturePhrases For(string language)
    {
        var dash = language.IndexOfAny(['-', '_']);
        var primary = (dash < 0 ? language : language[..dash]).ToLowerInvariant();
        return Loaded.GetOrAdd(primary, name => Open(name) is { } content ? new PageFurniturePhrases(content) : name == Fallback ? throw new InvalidOperationException("The list of English page furniture is missing.") : For(Fallback));
    }

    /// <summary>The number of a word among those that the phrases name; 0 when none does.</summary>
    public int Find(ReadOnlySpan<char> text, int start, int length) => Math.Max(0, index.Find(text, start, length));

    private PageFurnitureSection Section(string name) => sections.GetValueOrDefault(name, Nothing);

    private int IdOf(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            ids.Add(word, id = ids.Count);
        }
        return id;
    }

    private void Add(string? name, List<PageFurniturePattern> phrases)
    {
        if (name is null)
        {
            return;
        }
        var words = new bool[ids.Count];
        var byFirstWord = new PageFurniturePattern[]?[ids.Count];
        var keys = phrases.Exists(phrase => phrase.Keys.IsEmpty) ? null : new bool[ids.Count];
        foreach (var phrase in phrases)
        {
            foreach (var word in phrase.Keys)
            {
                _ = keys is not null && (keys[word] = true);
            }
            foreach (var word in phrase.Words)
            {
                words[word] = true;
            }
            foreach (var word in phrase.FirstWords)
            {
                byFirstWord[word] = byFirstWord[word] is not { } known ? [phrase] : known[^1] == phrase ? known : [.. known, phrase];
            }
        }
        sections[name] = new PageFurnitureSection(byFirstWord, words, keys, phrases.Count == 0 ? 0 : phrases.Min(phrase => phrase.KeyLength));
        phrases.Clear();
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
