using System.Collections.Concurrent;

namespace Chronology.Text.Furniture;

/// <summary>What the pages of one language say around their articles: <c>Rules/LANGUAGE/page.furniture</c>.</summary>
internal sealed class FurniturePhrases
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, FurniturePhrases> Loaded = new(StringComparer.Ordinal);

    /// <summary>What a section that the language does not have holds.</summary>
    private static readonly FurnitureSection Nothing = new([], [], [], 0);

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal) { [""] = 0, ["#"] = FurnitureSection.AnyNumber };
    private readonly Dictionary<string, FurnitureSection> sections = new(StringComparer.Ordinal);
    private readonly WordIndex index;

    private FurniturePhrases(string content)
    {
        string? name = null;
        var phrases = new List<FurniturePattern>();
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
                phrases.Add(new FurniturePattern(line, IdOf));
            }
        }
        Add(name, phrases);
        index = new WordIndex([.. ids.Keys]);
        (List, Rest, Teaser, Lead, Genre, Line) = (Section("list"), Section("rest"), Section("teaser"), Section("lead"), Section("genre"), Section("line"));
        (Label, Closing, Credit, Whole, Within, Pictured) = (Section("label"), Section("closing"), Section("credit"), Section("whole"), Section("within"), Section("pictured"));
        (Byline, Published, By, NameWords, DateWords, Social) = (Section("byline"), Section("published"), Section("by"), Section("name-words"), Section("date-words"), Section("social"));
    }

    public FurnitureSection List { get; }

    public FurnitureSection Rest { get; }

    public FurnitureSection Teaser { get; }

    public FurnitureSection Lead { get; }

    public FurnitureSection Genre { get; }

    public FurnitureSection Line { get; }

    public FurnitureSection Label { get; }

    public FurnitureSection Closing { get; }

    public FurnitureSection Credit { get; }

    public FurnitureSection Whole { get; }

    public FurnitureSection Within { get; }

    public FurnitureSection Pictured { get; }

    public FurnitureSection Byline { get; }

    public FurnitureSection Published { get; }

    public FurnitureSection By { get; }

    public FurnitureSection NameWords { get; }

    public FurnitureSection DateWords { get; }

    public FurnitureSection Social { get; }

    /// <summary>The phrases for a language tag; those of English where the language has no list of its own.</summary>
    public static FurniturePhrases For(string language)
    {
        var dash = language.IndexOfAny(['-', '_']);
        var primary = (dash < 0 ? language : language[..dash]).ToLowerInvariant();
        return Loaded.GetOrAdd(primary, name => Open(name) is { } content ? new FurniturePhrases(content) : name == Fallback ? throw new InvalidOperationException("The list of English page furniture is missing.") : For(Fallback));
    }

    /// <summary>The number of a word among those that the phrases name; 0 when none does.</summary>
    public int Find(ReadOnlySpan<char> text, int start, int length) => Math.Max(0, index.Find(text, start, length));

    private FurnitureSection Section(string name) => sections.GetValueOrDefault(name, Nothing);

    private int IdOf(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            ids.Add(word, id = ids.Count);
        }
        return id;
    }

    private void Add(string? name, List<FurniturePattern> phrases)
    {
        if (name is null)
        {
            return;
        }
        var words = new bool[ids.Count];
        var byFirstWord = new FurniturePattern[]?[ids.Count];
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
        sections[name] = new FurnitureSection(byFirstWord, words, keys, phrases.Count == 0 ? 0 : phrases.Min(phrase => phrase.KeyLength));
        phrases.Clear();
    }

    private static string? Open(string language)
    {
        // A build on Windows names the resource with its own separator.
        var assembly = typeof(FurniturePhrases).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Rules/{language}/page.furniture") ?? assembly.GetManifestResourceStream($"Rules/{language}\\page.furniture");
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
