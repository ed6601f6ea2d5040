using System.Collections.Frozen;

namespace Chronology.Text.Grammar;

/// <summary>Nouns of which the grammar must know more than their forms.</summary>
internal static class NounLists
{
    private static readonly Lazy<FrozenSet<string>> Clausal = new(static () => LexiconFile.Load("en/grammar.lexicon")["clause-noun"].ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A whole clause may follow it with "that": "the claim that he left".</summary>
    public static bool TakesClause(string lemma) => Clausal.Value.Contains(lemma);
}
