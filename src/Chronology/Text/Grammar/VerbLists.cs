using System.Collections.Frozen;

namespace Chronology.Text.Grammar;

/// <summary>Verbs of which the grammar must know more than their forms.</summary>
internal sealed class VerbLists
{
    private static readonly Lazy<VerbLists> Loaded = new(static () => new VerbLists(LexiconFile.Load("en/grammar.lexicon")));
    private readonly FrozenSet<string> _transitive;
    private readonly FrozenSet<string> _verbal;
    private readonly FrozenSet<string> _intransitive;
    private readonly FrozenSet<string> _reporting;
    private readonly FrozenSet<string> _telling;

    private VerbLists(LexiconFile file)
    {
        _transitive = file["transitive"].ToFrozenSet(StringComparer.Ordinal);
        _intransitive = file["intransitive"].ToFrozenSet(StringComparer.Ordinal);
        _reporting = file["reporting"].ToFrozenSet(StringComparer.Ordinal);
        _telling = file["telling"].ToFrozenSet(StringComparer.Ordinal);
        _verbal = file["verbal-noun"].ToFrozenSet(StringComparer.Ordinal);
    }

    public static VerbLists Instance => Loaded.Value;

    /// <summary>It does not stand without an object: "two men killed in a crash" are those who were killed.</summary>
    public bool NeedsObject(string lemma) => _transitive.Contains(lemma);

    /// <summary>It mostly has no object, so its form in -ed is no passive without "be".</summary>
    public bool IsIntransitive(string lemma) => _intransitive.Contains(lemma);

    /// <summary>A clause may follow it without "that", so the noun after it may be a subject.</summary>
    public bool IsReporting(string lemma) => _reporting.Contains(lemma);

    /// <summary>Its object is who is told what the clause after it says: "told reporters that".</summary>
    public bool IsTelling(string lemma) => _telling.Contains(lemma);

    /// <summary>Its -ing form is mostly a noun: "meeting", "hearing".</summary>
    public bool IsVerbalNoun(string lemma) => _verbal.Contains(lemma);
}
