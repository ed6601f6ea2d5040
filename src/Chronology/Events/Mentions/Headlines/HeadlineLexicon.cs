using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>The words that decide whether a line reads well by itself, from <c>en/headlines.lexicon</c>.</summary>
internal sealed class HeadlineLexicon
{
    private static readonly Lazy<HeadlineLexicon> Loaded = new(static () => new HeadlineLexicon(LexiconFile.Load("en/headlines.lexicon")));

    private HeadlineLexicon(LexiconFile file)
    {
        Dangling = Set(file, "dangling");
        Pointing = Set(file, "pointing");
        SubjectPronouns = file["subject pronoun"].ToFrozenSet(StringComparer.Ordinal);
        BareSayings = file["bare saying"].ToFrozenSet(StringComparer.Ordinal);
        OpenNouns = Set(file, "open noun");
        ResultVerbs = Set(file, "result verb");
        Stamps = Set(file, "stamp");
    }

    public static HeadlineLexicon Instance => Loaded.Value;

    /// <summary>They need another word after them.</summary>
    public FrozenSet<string> Dangling { get; }

    /// <summary>They point to something before the line.</summary>
    public FrozenSet<string> Pointing { get; }

    /// <summary>"he", "we": never the end of a line.</summary>
    public FrozenSet<string> SubjectPronouns { get; }

    /// <summary>Forms of verbs of saying: a line that ends in one tells nothing.</summary>
    public FrozenSet<string> BareSayings { get; }

    /// <summary>Nouns that the infinitive after them completes: "an effort to resolve".</summary>
    public FrozenSet<string> OpenNouns { get; }

    /// <summary>Verbs whose object a participle completes: "orders the embassy closed".</summary>
    public FrozenSet<string> ResultVerbs { get; }

    /// <summary>Words that open a stamp in brackets before a sentence.</summary>
    public FrozenSet<string> Stamps { get; }

    private static FrozenSet<string> Set(LexiconFile file, string section) => file[section].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
