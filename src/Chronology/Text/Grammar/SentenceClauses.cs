namespace Chronology.Text.Grammar;

/// <summary>A sentence's words with its clauses.</summary>
/// <param name="ClauseOf">For each word the innermost clause it belongs to.</param>
public sealed record SentenceClauses(GrammarWord[] Words, IReadOnlyList<Clause> Clauses, int[] ClauseOf)
{
    public Clause Of(int word) => Clauses[ClauseOf[word]];

    public bool IsOwn(int word, Clause clause) => Clauses[ClauseOf[word]] == clause;

    /// <summary>The first main clause that has a verb; null when there is none.</summary>
    public Clause? Main => Clauses.FirstOrDefault(static clause => clause is { HasVerb: true, Kind: ClauseKind.Main });

    /// <summary>The clause that holds another; null for a sentence's first.</summary>
    public Clause? ParentOf(Clause clause) => clause.Parent >= 0 ? Clauses[clause.Parent] : null;
}
